import {
	computePosition,
	flip,
	offset,
	type Placement,
	shift,
	size,
} from "@floating-ui/dom";
import { follow } from "./follow";

/** Something that keeps its place until its end. */
export interface Placed {
	/** It may no longer fit where it is. */
	later(): void;
	end(): void;
}

const gap = 6;
const edge = 8;
/** Lower than this nothing in it can be read. */
const leastHeight = 160;

/**
 * Keeps an explanation above or below what it is about: words, or the box with
 * its indicator. Where there is little room it scrolls rather than covers them.
 */
export function placeExplanation(
	box: HTMLElement,
	side: Placement,
	words: () => DOMRect | null,
	card: HTMLElement,
	gone: () => void,
): Placed {
	let ended = false;
	let last = box.getBoundingClientRect();
	const anchor = {
		contextElement: box,
		getBoundingClientRect() {
			const at = words();
			// Words that are edited away leave the explanation where it is.
			if (at && at.width > 0) last = at;
			return last;
		},
	};
	const place = async () => {
		if (!box.isConnected) return gone();
		const { x, y } = await computePosition(anchor, card, {
			strategy: "fixed",
			placement: side,
			middleware: [
				offset(gap),
				flip({ padding: edge }),
				shift({ padding: edge }),
				size({
					padding: edge,
					apply({ availableWidth, availableHeight }) {
						const highest = Math.max(leastHeight, availableHeight);
						card.style.setProperty("--widest", `${availableWidth}px`);
						card.style.setProperty("--highest", `${highest}px`);
					},
				}),
			],
		});
		if (ended) return;
		const lowest = window.innerHeight - edge - card.offsetHeight;
		card.style.left = `${Math.max(edge, x)}px`;
		card.style.top = `${Math.max(edge, Math.min(y, lowest))}px`;
		card.style.visibility = "visible";
	};
	const stop = follow(anchor, card, () => void place());
	return {
		later: () => void place(),
		end() {
			ended = true;
			stop();
			card.style.visibility = "hidden";
		},
	};
}

/** The smallest rectangle around both. */
export function around(one: Element, other: Element): DOMRect {
	const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
	const left = Math.min(a.left, b.left);
	const top = Math.min(a.top, b.top);
	const right = Math.max(a.right, b.right);
	const bottom = Math.max(a.bottom, b.bottom);
	return new DOMRect(left, top, right - left, bottom - top);
}
