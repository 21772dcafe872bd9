import type { Field } from "./box";

/** Longer than a word that what is written could draw into the next line. */
const word = 40;

const writing = [
	"insertText",
	"insertLineBreak",
	"deleteContentBackward",
	"deleteContentForward",
];

/**
 * Reports whether an edit lies so far behind a place in a field that nothing
 * before that place can have moved. It is asked with every key, and so reads
 * neither the text nor the layout.
 */
export function isBehind(event: Event, field: Field, place: number): boolean {
	if (!(event instanceof InputEvent) || event.target !== field) return false;
	if (!writing.includes(event.inputType)) return false;
	const start = (field.selectionStart ?? 0) - (event.data?.length ?? 0);
	return start > place + word;
}
