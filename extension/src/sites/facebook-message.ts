import { hint } from "./block";
import { isComment, wrapped } from "./facebook-parts";
import { postAround } from "./facebook-post";
import { lastOpener } from "./opener";
import { holdsName, type Shown } from "./shown";
import { chatAround, labelsOf, lastWords } from "./transcript";

/** The comment that a chat was opened from, as long as the page keeps the chat. */
const opened = new WeakMap<Element, Shown>();

/** A message answers the other person's last words, and the comment that it was begun from. */
export function chatContexts(box: Element): Shown[] {
	return [lastWords(box) ?? [], commentBehind(box) ?? []].flat();
}

/** A chat without a single message yet, opened from a comment by the person it names. */
export function isFirstMessage(box: Element): boolean {
	const around = postAround(box);
	const thread =
		around?.querySelector(wrapped) ??
		[...(around?.querySelectorAll("[role='article']") ?? [])].some(isComment);
	return !thread && commentBehind(box) !== null;
}

function commentBehind(box: Element): Shown | null {
	const chat = chatAround(box) ?? box;
	const opener = lastOpener();
	const names = [hint(box), ...labelsOf(chat)].join("\n");
	if (opener?.of === "comment" && holdsName(names, opener.shown.author)) {
		opened.set(chat, opener.shown);
	}
	return opened.get(chat) ?? null;
}
