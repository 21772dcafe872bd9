import type { Level } from "../../../wasm/prescreen";
import { type Field, isField, rangesIn } from "./box";
import { createMirror, type Mirror } from "./mirror";

/** A part of the draft to be underlined; UTF-16 offsets. */
export interface Mark {
	start: number;
	end: number;
	level: Level;
}

export interface Marks {
	set(box: HTMLElement, marks: readonly Mark[]): void;
	/** The marks at a point of the window. */
	at(box: HTMLElement, x: number, y: number): Mark[];
	/** The marks that the caret stands in, or at the edge of. */
	atCaret(box: HTMLElement): Mark[];
	/** Where a mark can be seen now; null when its words are gone. */
	place(box: HTMLElement, mark: Mark): DOMRect | null;
}

interface Drawn {
	mark: Mark;
	range: Range;
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
		const same = isSame(before, now);
		if (!same) {
			for (const { mark, range } of before) layerOf(mark.level)?.delete(range);
			for (const { mark, range } of now) layerOf(mark.level)?.add(range);
		}
		const kept = now.map(({ mark, range }, at) => ({
			mark,
			range: (same && before[at]?.range) || range,
		}));
		if (kept.length > 0) drawn.set(box, kept);
		else drawn.delete(box);
	};
	const inTree = (box: HTMLElement, marks: readonly Mark[]) => {
		// A range keeps its words in memory, even when the page has dropped them.
		for (const other of drawn.keys()) if (!other.isConnected) draw(other, []);
		if (marks.length === 0) return draw(box, []);
		const ranges = rangesIn(box, marks);
		draw(
			box,
			marks.flatMap((mark, at): Drawn[] => {
				const range = ranges[at];
				return range ? [{ mark, range }] : [];
			}),
		);
	};
	const onTop = (box: Field, marks: readonly Mark[]) => {
		for (const [other, mirror] of mirrors) {
			if (other.isConnected && (other !== box || marks.length > 0)) continue;
			mirror.remove();
			mirrors.delete(other);
		}
		if (marks.length === 0) return;
		const mirror = mirrors.get(box) ?? createMirror(box);
		mirrors.set(box, mirror);
		mirror.set(marks);
	};

	const shownIn = (
		box: HTMLElement,
	): { mark: Mark; rects: () => Iterable<DOMRect> }[] => {
		const mirror = mirrors.get(box);
		if (mirror) {
			return mirror.marks.map((mark) => ({
				mark,
				rects: () => mirror.rects(mark),
			}));
		}
		return (drawn.get(box) ?? []).map(({ mark, range }) => ({
			mark,
			rects: () => range.getClientRects(),
		}));
	};
	return {
		set: (box, marks) =>
			isField(box) ? onTop(box, marks) : inTree(box, marks),
		at: (box, x, y) =>
			shownIn(box)
				.filter(({ rects }) =>
					[...rects()].some(
						(it) =>
							x >= it.left && x <= it.right && y >= it.top && y <= it.bottom,
					),
				)
				.map(({ mark }) => mark),
		atCaret(box) {
			const mirror = mirrors.get(box);
			if (mirror && isField(box)) return mirror.around(box.selectionStart ?? 0);
			const selection = box.ownerDocument.getSelection();
			const node = selection?.focusNode;
			if (!node || !box.contains(node)) return [];
			const { focusOffset } = selection;
			return (drawn.get(box) ?? [])
				.filter(({ range }) => range.isPointInRange(node, focusOffset))
				.map(({ mark }) => mark);
		},
		place(box, mark) {
			const shown = shownIn(box).find((it) => it.mark === mark);
			const [first] = shown?.rects() ?? [];
			return first ?? null;
		},
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
		before.every(({ mark, range }, at) => {
			const other = now[at];
			return (
				mark.level === other?.mark.level &&
				range.startContainer === other.range.startContainer &&
				range.startOffset === other.range.startOffset &&
				range.endContainer === other.range.endContainer &&
				range.endOffset === other.range.endOffset
			);
		})
	);
}
