import { boxes } from "./block";
import { shownAuthor } from "./shown";

/** What surrounds a comment, and the box that answers it, in most views. */
export const wrapped = "[data-commentid]";

/** Reports whether an article is a comment; posts are articles only in some views. */
export function isComment(element: Element): boolean {
	if (!element.matches("[role='article']")) return false;
	if (element.closest(wrapped)) return true;
	if (element.parentElement?.closest("[role='article']")) return true;
	return (
		element.hasAttribute("aria-label") &&
		element.querySelector("a[href*='comment_id=']") !== null
	);
}

export function commentAround(element: Element): Element | null {
	for (
		let it = element.closest("[role='article']");
		it;
		it = it.parentElement?.closest("[role='article']") ?? null
	) {
		if (isComment(it)) return it;
	}
	return null;
}

const marked = "[role='article'], [aria-posinset]";
const described = "div[aria-describedby]:not([role])";

/** Reports whether anything in here is marked as a post. */
export function holdsPosts(root: Element): boolean {
	return [...root.querySelectorAll(`${marked}, ${described}`)].some(isPost);
}

export function isPost(element: Element): boolean {
	if (element.matches(marked)) {
		return !isComment(element) && !element.closest(wrapped);
	}
	// Some feeds give a post nothing but a description; so do buttons.
	return element.matches(described) && shownAuthor(element, inPost) !== "";
}

/** Reports whether this is the post's own, and not a comment's. */
export function inPost(element: Element): boolean {
	return !commentAround(element) && !element.closest(wrapped);
}

/** Comments and the boxes that write them: the post itself is over where they begin. */
export function commentsIn(root: Element): Element[] {
	return [
		...root.querySelectorAll(`${wrapped}, [role='article'], ${boxes}`),
	].filter((it) => it.matches(`${wrapped}, ${boxes}`) || isComment(it));
}

export function precedes(first: Element, second: Element): boolean {
	const order = first.compareDocumentPosition(second);
	return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
