import type { Draft, SurfaceKind } from "../../../wasm/prescreen";
import { allBoxes, readBox } from "../composer/box";
import type { Site } from "../sites/site";
import { keyOf, type Reading } from "./reading";
import type { Step, Trail } from "./trail";
import { akin, same } from "./wording";

/** Where words that are being sent may have been written. */
export interface Place {
	box: HTMLElement | null;
	draft: Draft;
	key: string;
	/** The page has no box with these words, and had none. */
	unrecognised: boolean;
}

export interface PlaceOptions {
	site: Site;
	read: (box: HTMLElement) => Reading;
	trail: Trail;
}

/**
 * All places that words on their way may come from: a request does not tell
 * what they answer. Where a box reads or read exactly so, only such boxes count;
 * when none did at all, the words stand alone.
 */
export function placesOf(
	text: string,
	surface: SurfaceKind,
	{ site, read, trail }: PlaceOptions,
): Place[] {
	const there = allBoxes(document).map((box) => ({ box, text: readBox(box) }));
	for (const fits of [same, akin]) {
		const now = there.filter((it) => fits(it.text, text));
		const steps: Step[] = [
			...now.map(({ box }) => ({ box, draft: read(box).draft })),
			...trail.steps((draft) => fits(draft.text, text)),
		];
		// Words that differ from the box's are screened as they are sent.
		const places = steps.map(({ box, draft }) =>
			place(box, fits === same ? draft : { ...draft, text }, false),
		);
		if (places.length > 0) return distinct(places);
	}
	return [place(null, { surface, site: site.id, context: null, text }, true)];
}

function place(
	box: HTMLElement | null,
	draft: Draft,
	unrecognised: boolean,
): Place {
	return { box, draft, key: keyOf(draft), unrecognised };
}

function distinct(places: readonly Place[]): Place[] {
	const byKey = new Map<string, Place>();
	for (const it of places) if (!byKey.has(it.key)) byKey.set(it.key, it);
	return [...byKey.values()];
}
