/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { registerRichText } from "@lexical/rich-text";
import { mergeRegister } from "@lexical/utils";
import {
	$createLineBreakNode,
	$createParagraphNode,
	$createTextNode,
	$getRoot,
	COMMAND_PRIORITY_HIGH,
	CONTROLLED_TEXT_INSERTION_COMMAND,
	createEditor,
	KEY_ENTER_COMMAND,
} from "lexical";
import { useEffect, useReducer, useRef } from "react";
import { $createMention, MentionNode } from "./mention-node";
import { options } from "./options";
import { capture } from "./role-button";

export interface BoxProps {
	name: string;
	label: string;
	/** What stands in the empty box, where it is not the label. */
	hint?: string;
	role?: "textbox" | "combobox";
	/** What plain Enter does; Ctrl+Enter sends in every box. */
	enter: "sends" | "breaks";
	initial?: string;
	/** A name that the box opens with. */
	mention?: string;
	focus?: boolean;
	onText?(text: string): void;
	/** Returns whether the text has gone, and the box is to be emptied. */
	onSend(text: string, event: Event): boolean;
}

export function LexicalBox(props: BoxProps) {
	const [generation, renew] = useReducer((count: number) => count + 1, 0);
	const kept = useRef(props.initial ?? "");
	return (
		<Editor
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

function Editor(props: BoxProps & { onRenew(text: string): void }) {
	const root = useRef<HTMLDivElement>(null);
	const current = useRef(props);
	current.current = props;
	const { name, label, enter, initial = "", mention, focus } = props;

	useEffect(() => {
		const element = root.current;
		if (!element) return;
		const editor = createEditor({
			namespace: name,
			nodes: [MentionNode],
			onError: (error) => {
				replica.errors.push(String(error));
			},
		});
		const value = () =>
			editor.getEditorState().read(() => $getRoot().getTextContent());
		const sends = (event: KeyboardEvent) => {
			if (event.isComposing || event.keyCode === 229 || event.shiftKey)
				return false;
			return enter === "sends" || event.ctrlKey || event.metaKey;
		};
		const send = (event: Event) => {
			const text = value();
			if (text.trim() && current.current.onSend(text, event)) {
				editor.update(
					() =>
						void $getRoot().clear().append($createParagraphNode()).selectEnd(),
				);
			}
		};
		editor.setRootElement(element);
		const fill = () => {
			const paragraph = $createParagraphNode();
			if (mention)
				paragraph.append($createMention(mention), $createTextNode(" "));
			for (const [index, line] of initial.split("\n").entries()) {
				if (index > 0) paragraph.append($createLineBreakNode());
				if (line) paragraph.append($createTextNode(line));
			}
			const start = $getRoot().clear().append(paragraph);
			if (focus) start.selectEnd();
		};
		const stop = mergeRegister(
			enter === "sends" ? registerPlainText(editor) : registerRichText(editor),
			registerHistory(editor, createEmptyHistoryState(), 300),
			editor.registerUpdateListener(() => current.current.onText?.(value())),
			editor.registerCommand(
				CONTROLLED_TEXT_INSERTION_COMMAND,
				(inserted) => {
					const text =
						typeof inserted === "string" ? inserted : (inserted.data ?? "");
					return options.takes === "letters" && text.length > 1;
				},
				COMMAND_PRIORITY_HIGH,
			),
			editor.registerCommand(
				KEY_ENTER_COMMAND,
				(event) => {
					if (!event || !sends(event)) return false;
					event.preventDefault();
					send(event);
					return true;
				},
				COMMAND_PRIORITY_HIGH,
			),
			options.listen === "window"
				? capture(element, send, ["keydown"], (event) => {
						return (
							event instanceof KeyboardEvent &&
							event.key === "Enter" &&
							sends(event)
						);
					})
				: () => {},
		);
		editor.update(fill, { discrete: true, tag: "history-merge" });
		if (focus) element.focus();
		replica.boxes.set(name, {
			element,
			value,
			renew: (keep) => current.current.onRenew(keep ? value() : ""),
		});
		return () => {
			stop();
			if (replica.boxes.get(name)?.element === element)
				replica.boxes.delete(name);
			editor.setRootElement(null);
		};
	}, []);

	return (
		<div className="box">
			<div
				ref={root}
				className="notranslate"
				contentEditable
				suppressContentEditableWarning
				role={props.role ?? "textbox"}
				aria-label={label}
				aria-placeholder={props.hint ?? label}
				spellCheck
				tabIndex={0}
				data-lexical-editor="true"
			/>
			<div aria-hidden="true" className="placeholder">
				{props.hint ?? label}
			</div>
		</div>
	);
}
