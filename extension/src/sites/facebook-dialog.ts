import type { SurfaceKind } from "../../../wasm/prescreen";
import { boxes } from "./block";
import { shownComment } from "./facebook-comments";
import { commentAround, commentsIn, precedes } from "./facebook-parts";
import {
	mayShare,
	postContext,
	pressedPost,
	showsThread,
} from "./facebook-post";
import { firstText } from "./first-text";
import { lastOpener, layerAround, notePress, type Opener } from "./opener";
import { type Shown, shown, shownAuthor } from "./shown";
import { isChat } from "./transcript";

const dialogs = "[role='dialog']";

/** What a dialog that shows no post to be answered writes, and what that is about. */
export interface Writing {
	kind: SurfaceKind;
	contexts: Shown[];
}

/**
 * All dialogs with a box are alike: a new post, an edited one, a shared one, a
 * message about a comment. What was pressed to open it tells them apart.
 */
export function writingIn(box: Element, draft: string): Writing | null {
	const dialog = box.closest(dialogs);
	if (!dialog || showsThread(dialog, box)) return null;
	const first = firstText(box, draft);
	const opener = lastOpener();
	const shared = sharedIn(dialog, box);
	if (opener?.of === "comment" && !shared) {
		return { kind: "message", contexts: [opener.shown] };
	}
	if (opener && !shared && beginsAlike(first, opener.shown.text)) {
		return { kind: "post", contexts: [] };
	}
	// Which of both is shared is not always told; the graver one counts.
	const contexts = [shared ?? [], opener?.shown ?? []].flat();
	return { kind: contexts.length > 0 ? "share" : "post", contexts };
}

/**
 * What a comment answers: its post. A dialog with a name over its box and nothing
 * else may as well be one of the above, with a link to the writer in it; unless
 * it shows what it was opened from, that is asked about too.
 */
export function commentContexts(box: Element): Shown[] {
	const post = postContext(box);
	const dialog = box.closest(dialogs);
	const opener = lastOpener();
	const own = [post ?? []].flat();
	if (!dialog || !opener || commentsIn(dialog).some((it) => it !== box)) {
		return own;
	}
	const { of, shares, shown } = opener;
	if (of === "comment") {
		const told = shown.text !== "" && post?.text.includes(shown.text);
		return told ? own : [...own, { ...shown, as: "message" }];
	}
	const other = shares && post?.author !== shown.author;
	return other ? [...own, { ...shown, as: "share" }] : own;
}

/** A post shown below the box of a dialog is the one that is shared with it. */
function sharedIn(dialog: Element, box: Element): Shown | null {
	const below = (it: Element) => precedes(box, it) && !box.contains(it);
	// Links into other sites are shown with a preview as well.
	const author = shownAuthor(
		dialog,
		(it) =>
			below(it) &&
			it.matches("h2 *, h3 *, h4 *, h5 *, strong *, [role='article'] *"),
	);
	return author ? shown(author, dialog, below) : null;
}

/** An editor opens with the words of the post; these may be cut where they are shown. */
function beginsAlike(first: string, post: string): boolean {
	const [one, other] = [first, post].map((text) =>
		text
			.replace(/[\u2026\u22ef.]+\s*$/, "")
			.replace(/\s+/g, " ")
			.trim(),
	) as [string, string];
	if (!one || !other) return false;
	return one.startsWith(other) || other.startsWith(one);
}

/** The user presses something of this site. */
export function pressed(target: Element): void {
	// A chat may stand anywhere, and opens nothing.
	if (!isChat(target)) notePress(target, belonging(target));
}

function belonging(target: Element): Opener | null {
	const comment = commentAround(target);
	if (comment) {
		return { of: "comment", shares: false, shown: shownComment(comment) };
	}
	const found = pressedPost(target);
	return (
		found && {
			of: "post",
			shares: mayShare(target, found.post),
			shown: found.shown,
		}
	);
}

/**
 * "Share now" publishes at once, from a menu or a dialog without any box. Which
 * of the entries does is told by words alone, so each counts that has words.
 */
export function sharesAtOnce(control: HTMLElement): boolean {
	const layer = layerAround(control);
	return (
		lastOpener()?.shares === true &&
		layer !== null &&
		/\p{L}/u.test(control.textContent ?? "") &&
		!layer.querySelector(boxes) &&
		!showsThread(layer)
	);
}

export function whatOpened(): Shown | null {
	return lastOpener()?.shown ?? null;
}
