import type { Level } from "../../../wasm/prescreen";
import { isTextarea, rangesIn } from "./box";
import { createMirror, type Mirror } from "./mirror";

/** A part of the draft to be underlined; UTF-16 offsets. */
export interface Mark {
	start: number;
	end: number;
	level: Level;
}

export interface Marks {
	set(box: HTMLElement, marks: readonly Mark[]): void;
}

/**
 * Underlines words in boxes without touching the page's tree: highlights are
 * drawn over ranges, and editors never learn of them. Textareas have no ranges
 * and get a transparent copy on top. `marks.css` says how the two levels look.
 */
export function createMarks(signal: AbortSignal): Marks {
	const layers = { stop: highlight("stop"), caution: highlight("caution") };
	const drawn = new WeakMap<HTMLElement, Range[]>();
	const mirrors = new Map<HTMLElement, Mirror>();

	signal.addEventListener("abort", () => {
		for (const layer of Object.values(layers)) layer?.clear();
		for (const mirror of mirrors.values()) mirror.remove();
	});

	const inTree = (box: HTMLElement, marks: readonly Mark[]) => {
		for (const range of drawn.get(box) ?? []) {
			layers.stop?.delete(range);
			layers.caution?.delete(range);
		}
		const ranges = rangesIn(box, marks);
		marks.forEach((mark, at) => {
			const range = ranges[at];
			if (range) layers[mark.level]?.add(range);
		});
		drawn.set(
			box,
			ranges.filter((range) => range !== null),
		);
	};
	const onTop = (box: HTMLTextAreaElement, marks: readonly Mark[]) => {
		for (const [other, mirror] of mirrors) {
			if (other !== box && other.isConnected) continue;
			mirror.remove();
			mirrors.delete(other);
		}
		if (marks.length > 0) mirrors.set(box, createMirror(box, marks));
	};
	return {
		set: (box, marks) =>
			isTextarea(box) ? onTop(box, marks) : inTree(box, marks),
	};
}

function highlight(level: Level): Highlight | null {
	if (!("highlights" in CSS)) return null;
	const layer = new Highlight();
	// Where both lie on the same words, the graver shows.
	layer.priority = level === "stop" ? 1 : 0;
	CSS.highlights.set(`prescreen-${level}`, layer);
	return layer;
}
