import type { Kind, Publication } from "./question";

/** The value of a field of a request's body; null when it has no such field. */
export type Fields = (name: string) => string | null;

/** How the words are found in what is sent to a certain address. */
export type Reader = (fields: Fields) => Publication | null;

/**
 * Addresses that something can be published at, and how to read what is sent
 * there. Names of operations have been stable for years, while the numbers that
 * go with them change every few weeks.
 */
const readers: [path: RegExp, read: Reader][] = [
	[/^\/(?:api\/graphql|graphql\/query|graphql)\/?$/, graphql],
	[
		/^\/(?:api\/v1\/)?web\/comments\/\d+\/add\/?$/,
		(fields) =>
			plain("comment", fields("replied_to_comment_id") ? "reply" : "comment", [
				fields("comment_text"),
			]),
	],
	[
		/^\/(?:api\/v1\/)?(?:web\/)?(?:media|create)\/(?:[\w-]+\/)?(?:configure|edit)\w*\/?$/,
		(fields) =>
			plain("caption", "post", [fields("caption"), fields("caption_text")]),
	],
];

/** The cheap test, for every request of the page: null for nearly all of them. */
export function readerFor(method: string, url: string): Reader | null {
	if (method !== "POST" && method.toUpperCase() !== "POST") return null;
	const path = pathOf(url);
	return readers.find(([it]) => it.test(path))?.[1] ?? null;
}

function pathOf(url: string): string {
	const path = /^(?:[a-z]+:)?(?:\/\/[^/?#]*)?([^?#]*)/i.exec(url)?.[1] ?? "";
	return path.startsWith("/") ? path : `/${path}`;
}

function plain(
	operation: string,
	kind: Kind,
	found: (string | null)[],
): Publication | null {
	const texts = found.filter((it): it is string => Boolean(it?.trim()));
	return texts.length > 0 ? { operation, kind, texts } : null;
}

/** Changes that carry a person's words to others; drafts, hints and counts of use do not. */
const publishing =
	/(?:Create|Edit|Update|Send|Publish|Share|Schedule|Repl(?:y|ies)|Post|Comment|Story)\w*Mutation$/;
const otherwise =
	/Draft|Preview|Typing|Suggest|Translat|Search|Logg?(?:ing|er|Event)|Seen|Report|Survey|Setting|Preference|Autosave|Impression/;

function graphql(fields: Fields): Publication | null {
	const operation = fields("fb_api_req_friendly_name") ?? "";
	if (!publishing.test(operation) || otherwise.test(operation)) return null;
	const texts = new Set<string>();
	gather(JSON.parse(fields("variables") ?? "{}"), 0, texts);
	return plain(operation, kindOf(operation), [...texts]);
}

function kindOf(operation: string): Kind {
	if (/Stories\w*Reply|Message|Messenger/.test(operation)) return "message";
	if (/Share/.test(operation)) return "share";
	if (/Repl(?:y|ies)/.test(operation)) return "reply";
	return /Comment/.test(operation) ? "comment" : "post";
}

const wordy = new Set(
	"message text comment_text caption caption_text body description title".split(
		" ",
	),
);
/** Deeper than any operation known; shared objects may go on for long. */
const deepest = 8;

/** The words among the variables: strings under the names that sites give to words. */
function gather(value: unknown, depth: number, texts: Set<string>): void {
	if (typeof value !== "object" || value === null || depth > deepest) return;
	for (const [name, inner] of Object.entries(value)) {
		if (typeof inner !== "string") gather(inner, depth + 1, texts);
		else if (wordy.has(name)) texts.add(inner);
	}
}
