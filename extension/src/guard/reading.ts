import type { Context, Draft } from "../../../wasm/prescreen";
import { readBox } from "../composer/box";
import {
	contextsOf,
	type Shown,
	type Site,
	type Surface,
	surfaceOf,
} from "../sites/site";

/** A box read at one moment. */
export interface Reading {
	draft: Draft;
	/** The same words with whatever else they may answer; the gravest answer counts. */
	also: readonly Draft[];
	/** The same with what the page does not show of it: these can call for a look, no more. */
	supposed: readonly Draft[];
	surface: Surface;
	/** The same for the same draft, place and context, and for no other. */
	key: string;
}

/**
 * What the hidden rest of a text that is cut short may say. To hold every answer
 * to such a text would teach people to confirm without reading; to take the
 * visible half for the whole would miss the thanks at its end. So the answer is
 * judged as if the rest claimed care, and what only that brings up is a caution.
 */
const hiddenClaim = "Thank you for my appointment.";

/** How long what surrounds a box may stand for itself, in milliseconds. */
const lasts = 2000;

/** What a box is, and what it answers. */
interface Surroundings {
	surface: Surface;
	contexts: readonly Shown[];
}

/**
 * Reads a box again and again while it is written. Most of the work is to find
 * out what the draft answers, and that does not change with every key: it is
 * looked up anew only now and then. Nothing is decided by such a glance; whoever
 * sends reads in full, and a verdict on something else does not count.
 */
export function glancer(
	site: Site,
): (box: HTMLElement, inFull: boolean) => Reading {
	const seen = new WeakMap<HTMLElement, Surroundings & { at: number }>();
	return (box, inFull) => {
		const words = readBox(box);
		const now = performance.now();
		const last = seen.get(box);
		if (!inFull && last && now - last.at < lasts) {
			return readingOf(site, last, words);
		}
		const surface = surfaceOf(site, box, words);
		const contexts = contextsOf(surface, box, words);
		seen.set(box, { surface, contexts, at: now });
		return readingOf(site, { surface, contexts }, words);
	};
}

function readingOf(
	site: Site,
	{ surface, contexts }: Surroundings,
	words: string,
): Reading {
	const text = surface.wordless ? "" : words;
	const about = (context: Context | null, kind = surface.kind): Draft => ({
		surface: kind,
		site: site.id,
		context,
		text,
	});
	const [draft = about(null), ...also] = contexts.map((it) =>
		about({ author: it.author, text: it.text }, it.as),
	);
	const supposed = contexts
		.filter((it) => it.cut)
		.map((it) => about({ author: it.author, text: hiddenClaim }, it.as));
	const key = [draft, ...also, ...supposed].map(keyOf).join("\n");
	return { draft, also, supposed, surface, key };
}

export function keyOf(draft: Draft): string {
	const { surface, site, context, text } = draft;
	return JSON.stringify([
		surface,
		site,
		context?.author ?? null,
		context?.text ?? null,
		text,
	]);
}

/** Nothing but white space and signs that show nothing. */
export function isBlank(text: string): boolean {
	return !/[^\s\u200b-\u200f\u2060\ufeff]/.test(text);
}

/** There is nothing to hold. A share publishes what is shared, with or without words. */
export function sendsNothing({ draft }: Pick<Reading, "draft">): boolean {
	return draft.surface !== "share" && isBlank(draft.text);
}
