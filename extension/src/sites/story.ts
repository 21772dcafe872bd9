import type { Context } from "../../../wasm/prescreen";
import { boxes, pageBlock } from "./block";
import { shownAuthor } from "./shown";

/** What shows one story, with the box for answers to it. */
export function storyBlock(element: HTMLElement): Element {
	return (
		element.closest("[role='dialog'], article, section") ?? pageBlock(element)
	);
}

export function isStory(element: HTMLElement): boolean {
	return /^\/stories\//.test(element.ownerDocument.location.pathname);
}

/** Only who is answered: a story is a picture. */
export function storyContext(element: HTMLElement): Context | null {
	const author = shownAuthor(storyBlock(element), () => true);
	return author ? { author, text: "" } : null;
}

/**
 * The row of emoji that are sent by one press, without the box. Each is a message
 * of one emoji, and is screened as such.
 */
export function isReaction(control: HTMLElement, text: string): boolean {
	return (
		isStory(control) &&
		emoji.test(text.trim()) &&
		storyBlock(control).querySelector(boxes) !== null
	);
}

const emoji =
	/^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)*$/u;
