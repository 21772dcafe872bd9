import type { Context } from "../../../wasm/prescreen";
import { boxes, hint } from "./block";
import { plainly } from "./plain";
import { holdsName, shownAuthor, shownText } from "./shown";

const wrapped = "[data-commentid]";

/** Reports whether an article is a comment; posts are articles only in some views. */
function isComment(element: Element): boolean {
	if (!element.matches("[role='article']")) return false;
	if (element.closest(wrapped)) return true;
	if (element.parentElement?.closest("[role='article']")) return true;
	return (
		element.hasAttribute("aria-label") &&
		element.querySelector("a[href*='comment_id=']") !== null
	);
}

function commentAround(element: Element): Element | null {
	for (
		let it = element.closest("[role='article']");
		it;
		it = it.parentElement?.closest("[role='article']") ?? null
	) {
		if (isComment(it)) return it;
	}
	return null;
}

function isPost(element: Element): boolean {
	if (element.matches("[role='article'], [aria-posinset]")) {
		return !isComment(element) && !element.closest(wrapped);
	}
	// Some feeds give a post nothing but a description; so do buttons.
	return (
		element.matches("div[aria-describedby]:not([role])") &&
		shownAuthor(element, inPost) !== ""
	);
}

const inPost = (element: Element) =>
	!commentAround(element) && !element.closest(wrapped);

/**
 * What holds the post and its comments. A dialog is the limit: behind it the
 * feed goes on with other people's posts.
 */
function postAround(box: Element): Element | null {
	for (let it = box.parentElement; it; it = it.parentElement) {
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

export function postContext(box: Element): Context | null {
	const post = postAround(box);
	if (!post) return null;
	// A page without a marked post may hold several things: read up to the box only.
	const before = (element: Element) =>
		inPost(element) && precedes(element, box);
	const author =
		[...post.querySelectorAll("h2 a, h3 a, h4 a, h5 a, strong a, a strong")]
			.filter(before)
			.map((link) => plainly(link.textContent ?? ""))
			.find((name) => name !== "") ?? shownAuthor(post, before);
	const text = shownText(post, before);
	return author || text ? { author, text } : null;
}

/** What a reply box answers, or null when the box is no reply box. */
export function answered(box: Element, draft: string): Context | null {
	const post = postAround(box);
	if (!post) return null;
	const comments = [...post.querySelectorAll("[role='article']")].filter(
		isComment,
	);
	const earlier = comments.filter((it) => precedes(it, box));
	if (earlier.length === 0) return null;
	const around = earlier.filter((it) =>
		(it.closest(wrapped) ?? it).contains(box),
	);
	const between = comments.some((it) => precedes(box, it));
	const placed = around.length > 0 || between;

	// The box usually names the person. The nearest of their comments is meant.
	const named = namedIn(hint(box), earlier);
	const person = named[0] ? authorOf(named[0]) : "";
	const postAuthor = postContext(box)?.author ?? "";
	// "Comment as PAGE" under the Page's own post names nobody who is answered.
	if (person && (placed || person !== postAuthor)) {
		const inside = named.filter((it) => around.includes(it));
		return contextOf(inside.at(-1) ?? named.at(-1));
	}
	if (!placed) return null;
	// Some builds name nobody but begin the draft with a mention.
	const mentioned = namedIn(
		draft.slice(0, 80),
		earlier.filter((it) => draft.trimStart().startsWith(authorOf(it))),
	);
	if (mentioned.length > 0) return contextOf(mentioned.at(-1));
	// Never take the Page's own earlier reply for what is answered.
	const others = (list: Element[]) =>
		list.filter((it) => authorOf(it) !== postAuthor);
	const nearest = others(around).at(-1) ?? others(earlier).at(-1);
	return nearest ? contextOf(nearest) : postContext(box);
}

function namedIn(words: string, comments: Element[]): Element[] {
	const found = comments.filter((it) => holdsName(words, authorOf(it)));
	// "Ana" is also found in "Ana Ruiz".
	const longest = Math.max(0, ...found.map((it) => authorOf(it).length));
	return found.filter((it) => authorOf(it).length === longest);
}

function authorOf(comment: Element): string {
	return shownAuthor(comment, (it) => commentAround(it) === comment);
}

function contextOf(comment: Element | undefined): Context | null {
	if (!comment) return null;
	const own = (it: Element) =>
		commentAround(it) === comment && !listed(it, comment);
	return { author: authorOf(comment), text: shownText(comment, own) };
}

/** The actions below a comment are a list inside its article. */
function listed(element: Element, comment: Element): boolean {
	const list = element.closest("ul");
	return list !== null && comment.contains(list);
}

function precedes(first: Element, second: Element): boolean {
	const order = first.compareDocumentPosition(second);
	return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * A dialog that writes a new post: it shows no post and no comment to be answered.
 * A post may be a photo without a word, so its author is enough.
 */
export function isNewPost(box: Element): boolean {
	const dialog = box.closest("[role='dialog']");
	if (!dialog) return false;
	if (dialog.querySelector(`[role='article'], [aria-posinset], ${wrapped}`)) {
		return false;
	}
	const rest = (it: Element) => !it.closest(boxes) && precedes(it, box);
	return shownAuthor(dialog, rest) === "";
}
