import type { Level } from "../../../wasm/prescreen";
import { isTextarea, rangesIn } from "./box";
import { createMirror, type Mirror } from "./mirror";

/** A part of the draft to be underlined; UTF-16 offsets. */
export interface Mark {
	start: number;
	end: number;
	level: Level;
}

interface Drawn {
	level: Level;
	range: Range;
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
	const layerOf = createLayers(signal);
	const drawn = new Map<HTMLElement, Drawn[]>();
	const mirrors = new Map<HTMLElement, Mirror>();

	signal.addEventListener("abort", () => {
		for (const mirror of mirrors.values()) mirror.remove();
	});

	const draw = (box: HTMLElement, now: readonly Drawn[]) => {
		const before = drawn.get(box) ?? [];
		// What is drawn again is painted again, and most keys change no mark.
		if (isSame(before, now)) return;
		for (const { level, range } of before) layerOf(level)?.delete(range);
		for (const { level, range } of now) layerOf(level)?.add(range);
		if (now.length > 0) drawn.set(box, [...now]);
		else drawn.delete(box);
	};
	const inTree = (box: HTMLElement, marks: readonly Mark[]) => {
		// A range keeps its words in memory, even when the page has dropped them.
		for (const other of drawn.keys()) if (!other.isConnected) draw(other, []);
		if (marks.length === 0) return draw(box, []);
		const ranges = rangesIn(box, marks);
		draw(
			box,
			marks.flatMap(({ level }, at) => {
				const range = ranges[at];
				return range ? { level, range } : [];
			}),
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

/** The page has one layer of each name: it is taken when there is something to draw. */
function createLayers(
	signal: AbortSignal,
): (level: Level) => Highlight | undefined {
	const layers = new Map<Level, Highlight>();
	signal.addEventListener("abort", () => {
		for (const layer of layers.values()) layer.clear();
	});
	return (level) => {
		if (layers.has(level) || !("highlights" in CSS)) return layers.get(level);
		const layer = new Highlight();
		// Where both lie on the same words, the graver shows.
		layer.priority = level === "stop" ? 1 : 0;
		CSS.highlights.set(`prescreen-${level}`, layer);
		layers.set(level, layer);
		return layer;
	};
}

function isSame(before: readonly Drawn[], now: readonly Drawn[]): boolean {
	return (
		before.length === now.length &&
		before.every(({ level, range }, at) => {
			const other = now[at];
			return (
				level === other?.level &&
				range.startContainer === other.range.startContainer &&
				range.startOffset === other.range.startOffset &&
				range.endContainer === other.range.endContainer &&
				range.endOffset === other.range.endOffset
			);
		})
	);
}
