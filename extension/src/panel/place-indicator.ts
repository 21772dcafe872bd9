import {
	autoUpdate,
	computePosition,
	hide,
	offset,
	type Placement,
} from "@floating-ui/dom";
import { listenOnWindow } from "../listening";
import { type Cover, coverAt } from "./cover";
import type { Placed } from "./place-explanation";

/** Where it may stand around the box, the best first. */
const sides: readonly Placement[] = [
	"bottom-end",
	"top-end",
	"bottom-start",
	"top-start",
	"right",
	"left",
];
/** And how far from it. */
const distances = [2, 12, 28, 48];

/** What of the page is followed always, and what in pauses only. */
const scrolling = { elementResize: false, layoutShift: false };
const drift = {
	elementResize: false,
	ancestorScroll: false,
	ancestorResize: false,
};

/** Milliseconds without a key or a movement; what the page has put there meanwhile counts then. */
const calm = 400;

interface Spot {
	side: Placement;
	distance: number;
}

/**
 * Keeps the indicator at the outside of the box, on no control of the page and,
 * where there is a choice, on no words. The search is made at first and in pauses:
 * it costs more than a key may. While somebody writes it only goes along as the
 * box grows, within the same frame; what else may move the box is seen to in pauses.
 */
export function placeIndicator(
	box: HTMLElement,
	pill: HTMLElement,
	host: Element,
	gone: () => void,
): Placed {
	let ended = false;
	let spot: Spot | null = null;
	/** Where it stands may not be the best place any more. */
	let stale = true;
	/** How far from its corner of the box it stands. */
	let away: { x: number; y: number } | null = null;
	let resting: ReturnType<typeof setTimeout> | undefined;
	let round = 0;

	const at = ({ side, distance }: Spot) =>
		computePosition(box, pill, {
			strategy: "fixed",
			placement: side,
			middleware: [offset(distance), hide()],
		});
	const search = async (): Promise<Spot | null> => {
		let second: Spot | null = null;
		for (const distance of distances) {
			for (const side of sides) {
				const tried = { side, distance };
				const { x, y } = await at(tried);
				const { offsetWidth: width, offsetHeight: height } = pill;
				const cover: Cover = coverAt({ x, y, width, height }, box, host);
				if (cover === "nothing") return tried;
				if (cover === "words") second ??= tried;
			}
		}
		return second;
	};
	let put = "";
	const stand = (x: number, y: number) => {
		const now = `translate(${x}px, ${y}px)`;
		// No layout, and nothing to be painted again.
		if (now !== put) pill.style.transform = now;
		put = now;
	};
	const place = async () => {
		if (!box.isConnected) return gone();
		const own = ++round;
		if (stale) {
			const found = await search();
			if (ended || own !== round) return;
			spot = found;
			stale = false;
		}
		const found = spot && (await at(spot));
		if (ended || own !== round) return;
		const hidden = !found || found.middlewareData.hide?.referenceHidden;
		pill.style.visibility = hidden ? "hidden" : "visible";
		if (!spot || !found) return;
		const corner = cornerOf(box, spot.side);
		away = { x: found.x - corner.x, y: found.y - corner.y };
		stand(found.x, found.y);
	};
	const goAlong = () => {
		if (!box.isConnected) return gone();
		if (!spot || !away) return;
		const corner = cornerOf(box, spot.side);
		stand(corner.x + away.x, corner.y + away.y);
	};

	let drifting: (() => void) | null = null;
	let lastKey = 0;
	const untilCalm = () => lastKey + calm - performance.now();
	const rested = () => {
		const left = untilCalm();
		if (left > 0) {
			resting = setTimeout(rested, left);
			return;
		}
		stale = true;
		void place();
		// Once: where the box is half in view, it tells of a movement as it begins.
		drifting ??= autoUpdate(box, pill, drifted, drift);
	};
	const later = () => {
		clearTimeout(resting);
		// A box that is gone ends all of this in the midst of it.
		if (!ended) resting = setTimeout(rested, calm);
	};
	const moved = () => {
		if (untilCalm() > 0) goAlong();
		else void place();
		later();
	};
	const drifted = () => {
		// A search is under way already.
		if (!stale) moved();
	};
	const ending = new AbortController();
	const written = () => {
		lastKey = performance.now();
		drifting?.();
		drifting = null;
	};
	listenOnWindow("input", written, ending.signal);
	const unfollow = autoUpdate(box, pill, moved, scrolling);
	// Moving it changes no size, so this may be done within the observer's own turn.
	const sizes = new ResizeObserver((changed) => {
		if (changed.some(({ target }) => target === pill)) void place();
		else moved();
	});
	for (const it of [box, pill]) sizes.observe(it);
	return {
		later,
		end() {
			ended = true;
			ending.abort();
			drifting?.();
			unfollow();
			sizes.disconnect();
			clearTimeout(resting);
			pill.style.visibility = "hidden";
		},
	};
}

/** The corner or edge of the box that a place at this side is reckoned from. */
function cornerOf(box: Element, side: Placement): { x: number; y: number } {
	const { left, right, top, bottom } = box.getBoundingClientRect();
	const x = side === "left" || side.endsWith("-start") ? left : right;
	const y = side.startsWith("bottom") ? bottom : top;
	return { x, y };
}
