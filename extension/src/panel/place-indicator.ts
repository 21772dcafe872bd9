import {
	computePosition,
	hide,
	offset,
	type Placement,
} from "@floating-ui/dom";
import { type Cover, coverAt } from "./cover";
import { follow } from "./follow";
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

/** After this nothing moves any more, and what the page has put there meanwhile counts. */
const calm = 400;

interface Spot {
	side: Placement;
	distance: number;
}

/**
 * Keeps the indicator at the outside of the box, on no control of the page and,
 * where there is a choice, on no words. The search is made at first and in pauses:
 * it costs more than a key may. In between it only goes along.
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
		if (!found) return;
		pill.style.left = `${found.x}px`;
		pill.style.top = `${found.y}px`;
	};
	const later = () => {
		clearTimeout(resting);
		resting = setTimeout(() => {
			stale = true;
			void place();
		}, calm);
	};
	const unfollow = follow(box, pill, () => {
		void place();
		later();
	});
	return {
		later,
		end() {
			ended = true;
			unfollow();
			clearTimeout(resting);
			pill.style.visibility = "hidden";
		},
	};
}
