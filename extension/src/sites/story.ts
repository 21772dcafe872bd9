import { readText } from "../composer/text";
import { boxes } from "./block";
import { precedes } from "./facebook-parts";
import { type Shown, shown, shownAuthor } from "./shown";
import type { Bare } from "./site";

/** Where captions are written that no dialog holds. */
export function isCaption(box: Element): boolean {
	return /^\/(stories|reels?)\/create\b/.test(pathOf(box));
}

export function isStory(element: Element): boolean {
	return pathOf(element).startsWith("/stories/") && !isCaption(element);
}

function pathOf(element: Element): string {
	return element.ownerDocument.location.pathname;
}

/** Whose story is answered, and what it says as far as it is text. */
export function storyContext(element: Element): Shown | null {
	const before = (it: Element) => precedes(it, element) && !it.closest(boxes);
	for (let it = element.parentElement; it; it = it.parentElement) {
		const author = shownAuthor(it, before);
		if (author) return shown(author, it, before);
	}
	return null;
}

const picture = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** A reaction is sent by one press: it is a message of one emoji. */
export function reactionBy(control: HTMLElement): Bare | null {
	if (!isStory(control)) return null;
	const text =
		readText(control).text.trim() || (control.getAttribute("aria-label") ?? "");
	if (!picture.test(text) || /[\p{L}\p{N}]/u.test(text)) return null;
	const context = storyContext(control);
	return {
		place: control,
		kind: "message",
		text,
		contexts: [context ?? []].flat(),
	};
}
