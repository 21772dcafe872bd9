import type { Draft } from "../../../wasm/prescreen";
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
	const text = readBox(box);
	const surface = surfaceOf(site, box, text);
	const context = contextOf(surface, box, text);
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
