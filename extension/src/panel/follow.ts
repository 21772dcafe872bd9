import { autoUpdate, type ReferenceElement } from "@floating-ui/dom";

/**
 * Places something now, and again whenever `anchor` or it moves or changes its
 * size. That comes a frame later: a size that changes within an observer's own
 * turn would be an error event in the page. Returns what ends it.
 */
export function follow(
	anchor: ReferenceElement,
	floating: HTMLElement,
	place: () => void,
): () => void {
	let first = true;
	let frame = 0;
	const stop = autoUpdate(anchor, floating, () => {
		if (first) {
			first = false;
			return place();
		}
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			place();
		});
	});
	return () => {
		cancelAnimationFrame(frame);
		stop();
	};
}
