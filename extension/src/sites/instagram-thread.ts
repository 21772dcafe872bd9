import type { Context } from "../../../wasm/prescreen";
import { boxes } from "./block";
import { shownAuthor, shownText } from "./shown";

/** The post that a comment box belongs to; never what lies behind a dialog. */
function postAround(box: Element): Element | null {
	return (
		box.closest("[role='dialog']") ??
		box.closest("article") ??
		box.closest("main, [role='main']")
	);
}

/** A dialog that shows no post publishes one, or what is said about one's own. */
export function isCaption(box: Element): boolean {
	const dialog = box.closest("[role='dialog']");
	return dialog !== null && !dialog.querySelector("article, time");
}

export function postContext(box: Element): Context | null {
	const post = postAround(box);
	if (!post) return null;
	const outside = (it: Element) => !it.closest("li") && !it.closest(boxes);
	const header = post.querySelector("header");
	const heading = post.querySelector("h1[dir='auto']");
	// The caption is usually drawn as the first entry of the list of comments.
	const first = post.querySelector("ul > li");
	const author =
		(header && shownAuthor(header, outside)) ||
		(first && shownAuthor(first, () => true)) ||
		shownAuthor(post, outside);
	let text = heading
		? shownText(
				heading.parentElement ?? post,
				(it) => it === heading || heading.contains(it),
			)
		: "";
	if (!text && first && shownAuthor(first, () => true) === author) {
		text = shownText(first, ownIn(first));
	}
	text ||= shownText(post, outside);
	return author || text ? { author, text } : null;
}

const mention = /^\s*@([\p{L}\p{N}._]+)\s/u;

/**
 * What a draft that begins with a mention answers. The box for replies is the
 * box for comments, and nothing else marks a reply. When the person wrote more
 * than once, all of it counts.
 */
export function answered(box: Element, draft: string): Context | null {
	const name = mention.exec(draft)?.[1];
	const post = postAround(box);
	if (!name || !post) return null;
	const said = [...post.querySelectorAll("li")].filter(
		(item) => accountOf(item) === name.toLowerCase(),
	);
	const texts = said.map((item) => shownText(item, ownIn(item)));
	const text = texts.filter((it) => it).join("\n");
	return text ? { author: name, text } : null;
}

function ownIn(item: Element): (element: Element) => boolean {
	return (it) => it.closest("li") === item;
}

function accountOf(item: Element): string {
	return shownAuthor(item, ownIn(item)).replace(/^@/, "").toLowerCase();
}
