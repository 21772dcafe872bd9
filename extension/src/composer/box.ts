import { rangeOf, readText, type TextReading } from "./text";

/** How a box is made decides how it is written to; reading is the same for all but textareas. */
export type EditorKind = "lexical" | "draft" | "textarea" | "plain";

export function kindOf(box: HTMLElement): EditorKind {
	if (isTextarea(box)) return "textarea";
	if (box.dataset.lexicalEditor === "true") return "lexical";
	if (
		box.matches(".public-DraftEditor-content") ||
		box.querySelector("[data-contents='true'], [data-block='true']")
	) {
		return "draft";
	}
	return "plain";
}

export function isTextarea(box: Element): box is HTMLTextAreaElement {
	return box.tagName === "TEXTAREA";
}

/** The box that an event's target lies in: a textarea or the outermost editable element. */
export function boxAt(target: EventTarget | null): HTMLElement | null {
	const node = target as Node | null;
	const element = node?.nodeType === 3 ? node.parentElement : (node as Element);
	if (typeof element?.closest !== "function") return null;
	const textarea = element.closest("textarea");
	if (textarea) {
		return textarea.readOnly || textarea.disabled ? null : textarea;
	}
	let box: HTMLElement | null = null;
	for (
		let it = element.closest<HTMLElement>("[contenteditable]");
		it;
		it = it.parentElement?.closest<HTMLElement>("[contenteditable]") ?? null
	) {
		// A mention inside an editor is itself not editable.
		if (it.getAttribute("contenteditable") !== "false") box = it;
	}
	return box;
}

/** All boxes of the document, empty and hidden ones too. */
export function allBoxes(doc: Document): HTMLElement[] {
	// By the prototype: an element of the page can hide a document's own by its name.
	const found = Document.prototype.querySelectorAll.call(
		doc,
		"textarea, [contenteditable]",
	);
	return [...found].filter((it): it is HTMLElement => boxAt(it) === it);
}

export function readBox(box: HTMLElement): string {
	return isTextarea(box) ? box.value : readText(box).text;
}

/** Ranges for the parts of the draft; only for boxes with a tree of their own. */
export function rangesIn(
	box: HTMLElement,
	parts: readonly { start: number; end: number }[],
): (Range | null)[] {
	const reading: TextReading = readText(box);
	return parts.map((part) => rangeOf(reading, part.start, part.end));
}
