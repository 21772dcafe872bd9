import type { Context } from "../../../wasm/prescreen";
import { boxes, hint } from "./block";
import { holdsName, shownAuthor, shownText } from "./shown";

const posts = "[data-pressable-container]";

/**
 * What a box answers: the post of the person whom it names, or in a dialog and on
 * a post's own page the one above it. The box above the feed answers nothing.
 */
export function answered(box: Element): Context | null {
	const before = shownPosts(box, Node.DOCUMENT_POSITION_PRECEDING);
	const named = before.filter((it) => holdsName(hint(box), authorOf(it)));
	const answers =
		box.closest("[role='dialog']") !== null ||
		/\/post\//.test(box.ownerDocument.location.pathname);
	return contextOf(named.at(-1) ?? (answers ? before.at(-1) : undefined));
}

/** What a new post quotes stands below its box. */
export function quoted(box: Element): Context | null {
	if (!box.closest("[role='dialog']")) return null;
	return contextOf(shownPosts(box, Node.DOCUMENT_POSITION_FOLLOWING)[0]);
}

/** The posts before or behind a box, in its dialog or on the page; no draft, and no post within a post. */
function shownPosts(box: Element, order: number): Element[] {
	const around = box.closest("[role='dialog']") ?? box.ownerDocument.body;
	const other = (it: Element) => !it.contains(box) && !it.querySelector(boxes);
	return [...around.querySelectorAll(posts)].filter((it) => {
		const outer = it.parentElement?.closest(posts);
		if (!other(it) || (outer && other(outer))) return false;
		return (box.compareDocumentPosition(it) & order) !== 0;
	});
}

function authorOf(post: Element): string {
	return shownAuthor(post, own(post));
}

function contextOf(post: Element | undefined): Context | null {
	if (!post) return null;
	return { author: authorOf(post), text: shownText(post, own(post)) };
}

function own(post: Element): (element: Element) => boolean {
	return (it) => it.closest(posts) === post;
}
