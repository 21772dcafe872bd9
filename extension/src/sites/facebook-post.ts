import { boxes, controls, dialogBlock, nearestBlock } from "./block";
import {
	commentsIn,
	holdsPosts,
	inPost,
	isComment,
	isPost,
	precedes,
	wrapped,
} from "./facebook-parts";
import { plainly } from "./plain";
import { type Shown, shown, shownAuthor } from "./shown";

/**
 * What holds the post and its comments. A dialog is the limit: behind it the
 * feed goes on with other people's posts.
 */
export function postAround(element: Element): Element | null {
	for (let it = element.parentElement; it; it = it.parentElement) {
		if (it.matches("[role='dialog'], [role='main'], main")) return it;
		if (isPost(it) || isPane(it)) return it;
		if (it.matches("[role='feed'], body")) return null;
	}
	return null;
}

/** The Business Suite's inbox shows what is answered in a pane beside the list of all. */
function isPane(element: Element): boolean {
	const pane = "[data-surface*='detail_view']";
	return element.matches(pane) && !element.parentElement?.closest(pane);
}

export function postContext(box: Element): Shown | null {
	const post = postAround(box);
	// A page without a marked post may hold several things: read up to the box only.
	return post && readPost(post, box);
}

/** Author and text of a post, as far as this element where there is one. */
function readPost(post: Element, until: Element | null): Shown | null {
	const before = (element: Element) =>
		inPost(element) && (!until || precedes(element, until));
	const author =
		[...post.querySelectorAll("h2 a, h3 a, h4 a, h5 a, strong a, a strong")]
			.filter(before)
			.map((link) => plainly(link.textContent ?? ""))
			.find((name) => name !== "") ?? shownAuthor(post, before);
	const read = shown(author, post, before);
	return author || read.text ? read : null;
}

/** A dialog without any comment holds nothing but the box and what belongs to it. */
export function threadBlock(box: HTMLElement): Element {
	const dialog = box.closest("[role='dialog']");
	const alone = dialog && !dialog.querySelector(`${wrapped}, [role='article']`);
	return alone ? dialogBlock(box) : nearestBlock(box);
}

/** The post that an element is part of, and the whole of what it says. */
export function pressedPost(
	target: Element,
): { post: Element; shown: Shown } | null {
	const post = markedPost(target);
	const read = post && readPost(post, commentsIn(post)[0] ?? null);
	return read && { post, shown: read };
}

function markedPost(target: Element): Element | null {
	for (let it: Element | null = target; it; it = it.parentElement) {
		if (isPost(it)) return it;
		if (it.matches("[role='dialog']")) {
			// What stands below the first box is shared with it, and answered by nothing.
			const box = it.querySelector(boxes) ?? undefined;
			return showsThread(it, box) ? it : null;
		}
		if (it.matches("[role='main'], main")) {
			// The page of one post does not mark it; a feed's own controls belong to none.
			const several = holdsPosts(it) || it.querySelector("[role='feed']");
			return several ? null : it;
		}
	}
	return null;
}

/**
 * Reports whether a control may lead to sharing its post: it stands in a row of
 * actions below the post's words, and is not the first of them, which likes.
 */
export function mayShare(target: Element, post: Element): boolean {
	const control = target.closest(controls);
	const [comment] = commentsIn(post);
	if (!control || (comment && !precedes(control, comment))) return false;
	const others = [...post.querySelectorAll(controls)].filter(
		(it) => it !== control && inPost(it),
	);
	for (
		let row = control.parentElement;
		row && row !== post.parentElement;
		row = row.parentElement
	) {
		const beside = others.filter((it) => row.contains(it));
		if (beside.length === 0) continue;
		const head = row.querySelector("a[href], h2, h3, h4, h5, h6") !== null;
		return !head && beside.some((it) => precedes(it, control));
	}
	return false;
}

/**
 * Reports whether a dialog shows a post to be answered. A post may be a photo
 * without a word, so an author over the box is enough.
 */
export function showsThread(dialog: Element, box?: Element): boolean {
	if (dialog.querySelector(wrapped)) return true;
	const articles = [
		...dialog.querySelectorAll("[role='article'], [aria-posinset]"),
	];
	if (articles.some((it) => isComment(it) || !box || precedes(it, box)))
		return true;
	const before = (it: Element) =>
		!it.closest(boxes) && (!box || precedes(it, box));
	return shownAuthor(dialog, before) !== "";
}
