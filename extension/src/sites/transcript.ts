import type { Context } from "../../../wasm/prescreen";
import { readText } from "../composer/text";
import { boxes, hint } from "./block";
import { plainly } from "./plain";
import { holdsName } from "./shown";

/** One message, in the order in which the sites are to be believed. */
const messages = [
	"[data-scope='messages_table']",
	"[data-message-id]",
	"[role='row']",
];
const transcripts =
	"[role='log'], [data-pagelet='IGDOpenMessageList'], [data-scope='messages_table'], [data-message-id]";
/** A chat holds its transcript and its box and none of these. */
const otherThings = "[role='article'], [role='feed'], article";

/** How far back the other person's words count. */
const lastMessages = 5;

/** The conversation that this box writes to, or null when it is no chat box. */
export function chatAround(box: Element): Element | null {
	for (let it = box.parentElement; it; it = it.parentElement) {
		if (it.querySelector(otherThings)) return null;
		const transcript = [...it.querySelectorAll(transcripts)].find(
			(log) => !log.contains(box),
		);
		// Nearest to each other: a comment box is not part of a chat tab's conversation.
		if (transcript) return ownBox(transcript) === it ? it : null;
		if (it.matches("body")) return null;
	}
	return null;
}

function ownBox(transcript: Element): Element | null {
	let it: Element | null = transcript;
	while (it && !it.querySelector(boxes)) it = it.parentElement;
	return it;
}

export function isChat(box: Element): boolean {
	return chatAround(box) !== null;
}

/** The other person's last words: all since our own last but one turn. */
export function lastWords(box: Element): Context | null {
	const chat = chatAround(box);
	if (!chat) return null;
	const rows = messageRows(chat);
	const names = [hint(box), ...labelsOf(chat)].join("\n");
	const pressable = rows.some((row) =>
		row.querySelector("[role='button'][aria-label] [dir='auto']"),
	);
	const words: string[] = [];
	let author = "";
	for (const row of rows.toReversed()) {
		const message = readRow(row, rows, names, pressable);
		if (!message.text) continue;
		if (message.own) {
			if (words.length > 0) break;
			continue;
		}
		author ||= message.author;
		words.unshift(message.text);
		if (words.length === lastMessages) break;
	}
	if (words.length === 0) return null;
	return { author: author || titleOf(chat), text: words.join("\n") };
}

function messageRows(chat: Element): Element[] {
	const kind = messages.find((it) => chat.querySelector(it));
	if (!kind) return [];
	return [...chat.querySelectorAll(kind)].filter(
		(row) => !row.parentElement?.closest(kind),
	);
}

/** What a chat says about itself; it names the other person. */
export function labelsOf(chat: Element): string[] {
	return [
		chat,
		...chat.querySelectorAll("[role='log'], [role='region'], [role='grid']"),
	].map((it) => plainly(it.getAttribute("aria-label") ?? ""));
}

interface Message {
	own: boolean;
	author: string;
	text: string;
}

function readRow(
	row: Element,
	rows: readonly Element[],
	names: string,
	pressable: boolean,
): Message {
	const heading = row.querySelector("h1, h2, h3, h4, h5, h6, [role='heading']");
	const leaves = [...row.querySelectorAll("[dir='auto']")].filter(
		(it) => !it.closest("h1, h2, h3, h4, h5, h6, [role='heading'], a"),
	);
	const outermost = leaves.filter(
		(it) => !leaves.some((other) => other !== it && other.contains(it)),
	);
	const whole = outermost
		.map((it) => readText(it).text.trim())
		.filter((it) => it)
		.join("\n");
	const label = labelled(row);
	const sender = label ? senderIn(label, whole, names) : null;
	if (sender) {
		return { own: sender.own, author: sender.name, text: whole || sender.text };
	}
	const text =
		whole ||
		readText(
			row,
			(it) => it === heading || it.matches("time, a, h5"),
		).text.trim();
	const title = plainly(heading?.textContent ?? "");
	if (title) {
		const theirs = holdsName(names, title);
		return { own: !theirs, author: theirs ? title : "", text };
	}
	// Other people's words can be pressed ("Double tap to like"), one's own cannot.
	const theirs = pressable
		? row.querySelector("[role='button'][aria-label] [dir='auto']") !== null
		: !isAtTheEnd(row, rows, text);
	return { own: !theirs, author: "", text };
}

/** "At TIME, NAME: text" sits on the row or on something in it. */
function labelled(row: Element): string {
	const candidates = [row, ...row.querySelectorAll("[aria-label]")];
	return (
		candidates
			.map((it) => it.getAttribute("aria-label") ?? "")
			.find((label) => /[:：]/.test(label)) ?? ""
	);
}

/**
 * Who speaks, from a label in whatever language: the conversation's own labels
 * name the other person, and never the word for "you".
 */
function senderIn(
	label: string,
	text: string,
	names: string,
): { own: boolean; name: string; text: string } | null {
	const flat = text.replace(/\s+/g, " ");
	const plain = plainly(label.replace(/\s+/g, " "));
	// A time has a colon without a space behind it.
	const colon =
		flat && plain.endsWith(flat)
			? plain.length - flat.length
			: plain.search(/[:：]\s/) + 1;
	if (colon <= 0) return null;
	const head = plain.slice(0, colon).replace(/[\s:：]+$/, "");
	const words = head.split(" ");
	// The longest tail of the head that the conversation's labels hold too.
	for (let from = 0; from < words.length; from++) {
		const name = words.slice(from).join(" ");
		if (/\p{L}/u.test(name) && holdsName(names, name)) {
			return { own: false, name, text: plain.slice(colon).trim() };
		}
	}
	return { own: true, name: "", text: plain.slice(colon).trim() };
}

/** Last resort where only the style sheet says who spoke; asked once for each message. */
const sides = new WeakMap<Element, { text: string; end: boolean }>();
function isAtTheEnd(
	row: Element,
	rows: readonly Element[],
	text: string,
): boolean {
	const known = sides.get(row);
	if (known?.text === text) return known.end;
	const end = wrappers(row, rows).some(leansToEnd);
	sides.set(row, { text, end });
	return end;
}

/** What lays out this message and not all of them, and what is in it up to where it branches. */
function wrappers(row: Element, rows: readonly Element[]): Element[] {
	const chain = [row];
	const others = rows.filter((it) => it !== row);
	for (let it = row.parentElement; it; it = it.parentElement) {
		if (it.matches("[role='log'], [role='region'], [role='grid'], body")) break;
		if (others.length > 0 && others.every((other) => it.contains(other))) break;
		chain.push(it);
	}
	for (
		let it = row.firstElementChild;
		it && !it.nextElementSibling;
		it = it.firstElementChild
	) {
		chain.push(it);
	}
	return chain;
}

function leansToEnd(element: Element): boolean {
	const style = getComputedStyle(element);
	const around = element.parentElement
		? getComputedStyle(element.parentElement)
		: null;
	const sides = [
		isColumn(style) ? style.alignItems : style.justifyContent,
		around && isColumn(around) ? style.alignSelf : "",
	];
	return sides.some((side) => /^(flex-)?end$/.test(side));
}

function isColumn(style: CSSStyleDeclaration): boolean {
	return style.flexDirection.startsWith("column");
}

function titleOf(chat: Element): string {
	// The Business Suite's header is no heading, and says more than the name.
	const header = chat.closest("[data-surface]")
		? chat.ownerDocument.querySelector("[data-surface*='detail_view_header']")
		: null;
	if (header) return plainly(readText(header).text.trim().split("\n")[0] ?? "");
	const heading = [
		...chat.querySelectorAll("h1, h2, h3, [role='heading']"),
	].find((it) => !it.closest("[role='row'], [data-scope]"));
	return plainly(heading?.textContent ?? "");
}
