import type { Context, Draft } from "../../../wasm/prescreen";
import { readBox } from "../composer/box";
import { contextOf, type Site, type Surface, surfaceOf } from "../sites/site";

/** A box read at one moment. */
export interface Reading {
	draft: Draft;
	surface: Surface;
	/** The same for the same draft, place and context, and for no other. */
	key: string;
}

export function readDraft(site: Site, box: HTMLElement): Reading {
	return around(site, box, readBox(box));
}

/** How long what surrounds a box may stand for itself, in milliseconds. */
const lasts = 2000;

/**
 * Reads a box again and again while it is written. Most of the work is to find
 * out what the draft answers, and that does not change with every key: it is
 * looked up anew only now and then. Nothing is decided by this reading; whoever
 * sends reads in full, and a verdict on something else does not count.
 */
export function glancer(
	site: Site,
): (box: HTMLElement, thorough: boolean) => Reading {
	const seen = new WeakMap<
		HTMLElement,
		{ surface: Surface; context: Context | null; at: number }
	>();
	return (box, thorough) => {
		const text = readBox(box);
		const now = performance.now();
		const last = seen.get(box);
		if (!thorough && last && now - last.at < lasts) {
			return readingOf(site, last.surface, last.context, text);
		}
		const reading = around(site, box, text);
		const context = reading.draft.context ?? null;
		seen.set(box, { surface: reading.surface, context, at: now });
		return reading;
	};
}

function around(site: Site, box: HTMLElement, text: string): Reading {
	const surface = surfaceOf(site, box, text);
	return readingOf(site, surface, contextOf(surface, box, text), text);
}

function readingOf(
	site: Site,
	surface: Surface,
	context: Context | null,
	text: string,
): Reading {
	const draft: Draft = { surface: surface.kind, site: site.id, context, text };
	return { draft, surface, key: keyOf(draft) };
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

/** Nothing but white space and signs that show nothing: there is nothing to hold. */
export function isBlank(text: string): boolean {
	return !/[^\s\u200b-\u200f\u2060\ufeff]/.test(text);
}
