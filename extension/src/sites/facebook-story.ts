import { boxes } from "./block";
import { precedes } from "./facebook-parts";
import { type Shown, shown, shownAuthor } from "./shown";

/** Captions of stories and reels are written on pages of their own. */
export function isCaption(box: Element): boolean {
	const { pathname } = box.ownerDocument.location;
	return /^\/(stories|reels?)\/create\b/.test(pathname);
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
