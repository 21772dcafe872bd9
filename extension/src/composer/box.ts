import { rangeOf, readText, type TextReading } from "./text";

/** How a box is made decides how it is written to; reading is the same for all but fields. */
export type EditorKind = "lexical" | "draft" | "field" | "plain";

/** What holds its words as a value, without a tree of its own. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

export function kindOf(box: HTMLElement): EditorKind {
	if (isField(box)) return "field";
	if (box.dataset.lexicalEditor === "true") return "lexical";
	if (
		box.matches(".public-DraftEditor-content") ||
		box.querySelector("[data-contents='true'], [data-block='true']")
	) {
		return "draft";
	}
	return "plain";
}

export function isField(box: Element): box is Field {
	return box.matches("textarea, input:not([type]), input[type='text' i]");
}

/** What is typed here is looked up, and one of what is found is taken. */
const lookups =
	"[role='combobox'], [role='searchbox'], [aria-autocomplete], [aria-haspopup], [list]";

/** A picture or video that was just attached lies in the page's memory. */
const attached =
	"video, canvas, img[src^='blob:'], img[src^='data:'], [style*='blob:']";

/**
 * Reports whether a single line belongs to a picture in the same dialog: there the
 * sites take descriptions for people who do not see it, and captions.
 */
function describes(field: Field): boolean {
	if (!isField(field) || field.matches(lookups)) return false;
	return Boolean(field.closest("[role='dialog']")?.querySelector(attached));
}

/**
 * The box that an event's target lies in: a textarea, a single line that describes
 * a picture, or the outermost editable element.
 */
export function boxAt(target: EventTarget | null): HTMLElement | null {
	const node = target as Node | null;
	const element = node?.nodeType === 3 ? node.parentElement : (node as Element);
	if (typeof element?.closest !== "function") return null;
	const field = element.closest<Field>("textarea, input");
	if (field && (field.tagName === "TEXTAREA" || describes(field))) {
		return field.readOnly || field.disabled ? null : field;
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
		"textarea, input, [contenteditable]",
	);
	return [...found].filter((it): it is HTMLElement => boxAt(it) === it);
}

export function readBox(box: HTMLElement): string {
	return isField(box) ? box.value : readText(box).text;
}

/** Ranges for the parts of the draft; only for boxes with a tree of their own. */
export function rangesIn(
	box: HTMLElement,
	parts: readonly { start: number; end: number }[],
): (Range | null)[] {
	const reading: TextReading = readText(box);
	return parts.map((part) => rangeOf(reading, part.start, part.end));
}
