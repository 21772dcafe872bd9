import { hint } from "./block";
import { commentAround, isComment, precedes, wrapped } from "./facebook-parts";
import { postAround, postContext } from "./facebook-post";
import { firstText } from "./first-text";
import { holdsName, type Shown, shown, shownAuthor } from "./shown";

/**
 * What a reply box may answer; nothing when the box is no reply box. The box
 * usually names the person, and stands in the thread. What neither tells apart
 * counts as answered too.
 */
export function answered(box: Element, draft: string): Shown[] {
	const first = firstText(box, draft);
	const post = postAround(box);
	if (!post) return [];
	const comments = [...post.querySelectorAll("[role='article']")].filter(
		isComment,
	);
	const earlier = comments.filter((it) => precedes(it, box));
	const around = earlier.filter((it) =>
		(it.closest(wrapped) ?? it).contains(box),
	);
	const between = comments.some((it) => precedes(box, it));
	// While a comment is edited its article may be gone, and its block is not.
	const block = box.closest(wrapped) !== null;
	const placed = around.length > 0 || between || block;
	const postAuthor = postContext(box)?.author ?? "";

	const named = namedIn(hint(box), earlier);
	const person = named[0] ? authorOf(named[0]) : "";
	// "Comment as PAGE" under the Page's own post names nobody who is answered.
	if (person && (placed || person !== postAuthor)) {
		return answers(ofOneThread(named, around));
	}
	if (!placed) return [];
	// Some builds name nobody but begin the draft with a mention.
	const mentioned = namedIn(
		draft.slice(0, 80),
		earlier.filter((it) => draft.trimStart().startsWith(authorOf(it))),
	);
	if (mentioned.length > 0) return answers(ofOneThread(mentioned, around));

	const edited = around.at(-1);
	if (edited && isEdited(edited, box, first)) {
		return answers(editedAnswers(edited, earlier, postAuthor));
	}
	// Never take the Page's own earlier reply for what is answered.
	const others = (list: Element[]) =>
		list.filter((it) => authorOf(it) !== postAuthor);
	const near = others(ofOneThread(earlier, around));
	const found = near.length > 0 ? near : others(earlier).slice(-1);
	const alone = around.length === 0 && block && first.trim() !== "";
	return [
		...answers(found),
		...(found.length === 0 || alone ? [postContext(box) ?? []].flat() : []),
	];
}

/** Those that belong to the same thread as the nearest: the one around the box, or the last before it. */
function ofOneThread(comments: Element[], around: Element[]): Element[] {
	const nearest =
		comments.filter((it) => around.includes(it)).at(-1) ?? comments.at(-1);
	if (!nearest) return [];
	const thread = threadOf(nearest);
	return comments.filter((it) => it === nearest || threadOf(it) === thread);
}

/**
 * What all comments of a thread have in common: in some views replies lie within
 * the block of the comment at its root, and links to a reply name that comment.
 */
function threadOf(comment: Element): string | Element {
	let outermost: Element = comment;
	for (
		let it = comment.closest(wrapped);
		it;
		it = it.parentElement?.closest(wrapped) ?? null
	) {
		outermost = it;
	}
	const root = outermost.querySelector("[role='article']") ?? comment;
	for (const link of root.querySelectorAll<HTMLAnchorElement>(
		"a[href*='comment_id=']",
	)) {
		const { search } = new URL(link.href, "https://www.facebook.com");
		const id = new URLSearchParams(search).get("comment_id");
		if (id && commentAround(link) === root) return id;
	}
	return outermost;
}

/**
 * An editor stands where the comment's words stood, and opens with them. A reply
 * that was restored does too, but beside the words that it answers.
 */
function isEdited(comment: Element, box: Element, first: string): boolean {
	return first.trim() !== "" && shownComment(comment, box).text === "";
}

/** An edited reply answers what it did before: any of the others' words in its thread. */
function editedAnswers(
	edited: Element,
	earlier: Element[],
	postAuthor: string,
): Element[] {
	const thread = threadOf(edited);
	return earlier.filter(
		(it) =>
			it !== edited && threadOf(it) === thread && authorOf(it) !== postAuthor,
	);
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

/** Author and words of a comment; a box in its place is none of its words. */
export function shownComment(comment: Element, box?: Element): Shown {
	const own = (it: Element) =>
		commentAround(it) === comment &&
		!listed(it, comment) &&
		!box?.contains(it) &&
		!it.contains(box ?? null);
	return shown(authorOf(comment), comment, own);
}

function answers(comments: Element[]): Shown[] {
	return comments.map((it) => shownComment(it));
}

/** The actions below a comment are a list inside its article. */
function listed(element: Element, comment: Element): boolean {
	const list = element.closest("ul");
	return list !== null && comment.contains(list);
}
