import type { Draft, SurfaceKind } from "../../../wasm/prescreen";
import { allBoxes, readBox } from "../composer/box";
import type { Site } from "../sites/site";
import { keyOf, type Reading } from "./reading";
import type { Trail } from "./trail";
import type { Asked } from "./verdicts";
import { akin, same } from "./wording";

/** Where words that are being sent may have been written. */
export interface Place extends Asked {
	box: HTMLElement | null;
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
		const steps = trail.steps((draft) => fits(draft.text, text));
		const places = [
			...now.map(({ box }) => ({ box, reading: read(box) })),
			...steps.map(({ box, draft }) => ({ box, reading: alone(draft) })),
		].map(({ box, reading }) =>
			// Words that differ from the box's are screened as they are sent.
			place(box, fits === same ? reading : worded(reading, text), false),
		);
		if (places.length > 0) return distinct(places);
	}
	const draft = { surface, site: site.id, context: null, text };
	return [place(null, alone(draft), true)];
}

function place(
	box: HTMLElement | null,
	{ draft, also, supposed, key }: Asked,
	unrecognised: boolean,
): Place {
	return { box, draft, also, supposed, key, unrecognised };
}

function alone(draft: Draft): Asked {
	return { draft, also: [], supposed: [], key: keyOf(draft) };
}

/** The same in other words. */
function worded({ draft, also, supposed }: Asked, text: string): Asked {
	const say = (it: Draft) => ({ ...it, text });
	const all = [draft, ...also, ...supposed].map(say);
	return {
		draft: say(draft),
		also: also.map(say),
		supposed: supposed.map(say),
		key: all.map(keyOf).join("\n"),
	};
}

function distinct(places: readonly Place[]): Place[] {
	const byKey = new Map<string, Place>();
	for (const it of places) if (!byKey.has(it.key)) byKey.set(it.key, it);
	return [...byKey.values()];
}
