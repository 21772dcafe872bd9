/** @jsxImportSource react */
import { ContentState, Editor, EditorState } from "draft-js";
import { useEffect, useReducer, useRef, useState } from "react";
import type { BoxProps } from "./lexical-box";

/** The box as Facebook had it before Lexical and the Business Suite still seems to. */
export function DraftBox(props: BoxProps) {
	const [generation, renew] = useReducer((count: number) => count + 1, 0);
	const kept = useRef(props.initial ?? "");
	return (
		<Draft
			{...props}
			key={generation}
			initial={kept.current}
			onRenew={(text) => {
				kept.current = text;
				renew();
			}}
		/>
	);
}

function Draft(props: BoxProps & { onRenew(text: string): void }) {
	const {
		name,
		label,
		enter,
		initial = "",
		focus,
		onText,
		onSend,
		onRenew,
	} = props;
	const [state, setState] = useState(() =>
		EditorState.moveSelectionToEnd(
			EditorState.createWithContent(ContentState.createFromText(initial)),
		),
	);
	const wrapper = useRef<HTMLDivElement>(null);
	const editor = useRef<Editor>(null);
	const text = state.getCurrentContent().getPlainText("\n");
	const latest = useRef({ text, onRenew });
	latest.current = { text, onRenew };

	useEffect(() => {
		const element =
			wrapper.current?.querySelector<HTMLElement>("[contenteditable]");
		if (!element) return;
		replica.boxes.set(name, {
			element,
			value: () => latest.current.text,
			renew: (keep) => latest.current.onRenew(keep ? latest.current.text : ""),
		});
		if (focus) editor.current?.focus();
		return () => {
			if (replica.boxes.get(name)?.element === element)
				replica.boxes.delete(name);
		};
	}, [name, focus]);
	useEffect(() => onText?.(text), [text, onText]);

	return (
		<div className="box" ref={wrapper}>
			<Editor
				ref={editor}
				editorState={state}
				onChange={setState}
				role={props.role ?? "textbox"}
				ariaLabel={label}
				placeholder={label}
				spellCheck
				handleReturn={(event) => {
					const sends = enter === "sends" || event.ctrlKey || event.metaKey;
					if (event.shiftKey || !sends || !text.trim()) return "not-handled";
					onSend(text, event.nativeEvent);
					return "handled";
				}}
			/>
		</div>
	);
}
