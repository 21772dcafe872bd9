import type { Anchor } from "../guard/ports";
import { follow } from "./follow";
import type { Host } from "./host";

/** Between the panel and the box, and between the panel and the window's edge. */
const gap = 8;
const width = 416;
/** Narrower than this it is no longer readable beside the box. */
const leastWidth = 320;
/** Lower than this its buttons are out of sight: then it rather covers the box, whose text it shows. */
const leastHeight = 560;

type Side = "right" | "below" | "left" | "above";

/** Covers neither the box nor what is written about it. */
export const beside: readonly Side[] = ["right", "below", "left", "above"];
/** For mere notes: the buttons that send stand below the box or beside it. */
export const outOfTheWay: readonly Side[] = ["above", "right", "left", "below"];

/** Keeps the panel beside the box and whole on the screen; returns what ends that. */
export function placeBeside(
	{ box, block }: Anchor,
	host: Host,
	sides: readonly Side[],
	gone: () => void,
): () => void {
	const { element } = host;
	const { limit, put } = placed(host);
	let side: Side | undefined;
	let chosenFor = "";

	const place = () => {
		if (!box.isConnected) {
			gone();
			put(gap, gap);
			return;
		}
		const at = box.getBoundingClientRect();
		const around = block.contains(box) ? block.getBoundingClientRect() : at;
		const screen = windowSize();
		const room: Record<Side, number> = {
			right: screen.width - around.right - 2 * gap,
			left: around.left - 2 * gap,
			below: screen.height - at.bottom - 2 * gap,
			above: at.top - 2 * gap,
		};
		const whole = {
			width: Math.min(width, screen.width - 2 * gap),
			height: screen.height - 2 * gap,
		};
		// A panel that grows under the user's hand must not jump to another side.
		const situation = [at.left, at.top, screen.width, screen.height].join(" ");
		if (!side || situation !== chosenFor) {
			chosenFor = situation;
			limit(whole.width, whole.height);
			const fits = (it: Side) =>
				room[it] >= (isSideways(it) ? leastWidth : element.offsetHeight);
			side = sides.find(fits) ?? (room.below >= room.above ? "below" : "above");
		}
		if (isSideways(side)) {
			limit(Math.min(width, room[side]), whole.height);
		} else {
			limit(
				whole.width,
				Math.min(whole.height, Math.max(leastHeight, room[side])),
			);
		}
		const own = { width: element.offsetWidth, height: element.offsetHeight };
		const x = {
			right: around.right + gap,
			left: around.left - gap - own.width,
			below: at.left,
			above: at.left,
		}[side];
		const y = {
			right: at.top,
			left: at.top,
			below: at.bottom + gap,
			above: at.top - gap - own.height,
		}[side];
		// Better over the box than off the screen.
		put(
			clamp(x, screen.width - gap - own.width),
			clamp(y, screen.height - gap - own.height),
		);
	};
	return follow(box, element, place);
}

/** For what belongs to no box; returns what ends that. */
export function placeCentred(host: Host): () => void {
	const { element } = host;
	const { limit, put } = placed(host);
	return follow(document.documentElement, element, () => {
		const screen = windowSize();
		limit(Math.min(width, screen.width - 2 * gap), screen.height - 2 * gap);
		const left = (screen.width - element.offsetWidth) / 2;
		const top = (screen.height - element.offsetHeight) / 2;
		put(Math.max(gap, left), Math.max(gap, top));
	});
}

function windowSize(): { width: number; height: number } {
	return {
		width: document.documentElement.clientWidth,
		height: window.innerHeight,
	};
}

function placed({ put }: Host) {
	return {
		limit(widest: number, highest: number) {
			put("--widest", widest);
			put("--highest", highest);
		},
		put(left: number, top: number) {
			put("left", left);
			put("top", top);
		},
	};
}

function isSideways(side: Side): boolean {
	return side === "right" || side === "left";
}

function clamp(value: number, most: number): number {
	return Math.max(gap, Math.min(value, most));
}
