import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { replaceDraft } from "../../../extension/src/composer/replace";
import { readText } from "../../../extension/src/composer/text";
import { words } from "../words";
import type { Editor, MountEditor } from "./editor-link";
import type { Place } from "./people";

export interface BoxProps {
	id: string;
	place: Place;
	label: string;
	tries: readonly string[];
	onSend: (text: string) => void;
}

/**
 * An editable box as Facebook and Messenger have them: Enter sends, Shift+Enter
 * breaks the line. It knows nothing of the guard.
 */
export function EditorBox(props: BoxProps & { mount: MountEditor }) {
	const { id, place, label, tries, mount, onSend } = props;
	const box = useRef<HTMLDivElement>(null);
	const editor = useRef<Editor | null>(null);
	const send = useLatest(() => {
		const text = box.current ? readText(box.current).text.trim() : "";
		if (!text) return;
		editor.current?.clear();
		onSend(text);
	});
	useLayoutEffect(() => {
		if (!box.current) return;
		const made = mount(box.current, () => send.current());
		editor.current = made;
		return () => made.stop();
	}, [mount]);
	return (
		<div class="write" data-place={place}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					send.current();
				}}
			>
				<div class="editor">
					{/* biome-ignore lint/a11y/useSemanticElements: sites have editable elements, and those are guarded here */}
					<div
						ref={box}
						id={id}
						data-box
						class="box notranslate"
						role="textbox"
						tabIndex={0}
						aria-multiline="true"
						aria-label={label}
						aria-placeholder={label}
						spellcheck
						contentEditable
					/>
					<div class="placeholder" aria-hidden="true">
						{label}
					</div>
				</div>
				<button type="submit" class="main">
					{words.send}
				</button>
			</form>
			<Tries
				to={id}
				tries={tries}
				onTry={(text) => {
					if (box.current) void replaceDraft(box.current, text);
				}}
			/>
		</div>
	);
}

/** A text field as Instagram has it under a post; one for all answers. */
export function FieldBox(
	props: Omit<BoxProps, "tries"> & {
		field: RefObject<HTMLTextAreaElement | null>;
	},
) {
	const { id, place, label, field, onSend } = props;
	const [text, setText] = useState("");
	const send = () => {
		if (!text.trim()) return;
		setText("");
		onSend(text.trim());
	};
	return (
		<div class="write" data-place={place}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					send();
				}}
			>
				<textarea
					ref={field}
					id={id}
					data-box
					rows={1}
					autocomplete="off"
					aria-label={label}
					placeholder={label}
					value={text}
					onInput={(event) => setText(event.currentTarget.value)}
					onKeyDown={(event) => {
						if (event.key !== "Enter" || event.shiftKey) return;
						if (event.isComposing || event.keyCode === 229) return;
						event.preventDefault();
						send();
					}}
				/>
				<button type="submit" class="link" disabled={!text.trim()}>
					{words.publish}
				</button>
			</form>
		</div>
	);
}

/** Answers to be put into a box with one press. */
export function Tries(props: {
	/** The id of what they answer. */
	to: string;
	tries: readonly string[];
	onTry: (text: string) => void;
}) {
	const { to, tries, onTry } = props;
	if (tries.length === 0) return null;
	return (
		<p class="tries" data-try={to}>
			<span>{words.suggestion}</span>
			{tries.map((text) => (
				<button
					key={text}
					type="button"
					class="chip"
					onClick={() => onTry(text)}
				>
					{text}
				</button>
			))}
		</p>
	);
}

/** For listeners that are given away once and must see what is drawn now. */
function useLatest<T>(value: T): RefObject<T> {
	const latest = useRef(value);
	latest.current = value;
	return latest;
}
