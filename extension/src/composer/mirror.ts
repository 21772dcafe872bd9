import type { Level } from "../../../wasm/prescreen";
import { isBehind } from "./behind";
import type { Field } from "./box";
import { clipping, cutTo, isCovered } from "./clip";
import { cut } from "./cut";
import type { Mark } from "./marks";
import { shift } from "./shift";

/** A transparent copy of a field's text above it, showing only the underlines. */
export interface Mirror {
	/** What is to be marked in the text as it stands. */
	set(marks: readonly Mark[]): void;
	/** What is marked still; an edit takes away what it goes through. */
	readonly marks: Mark[];
	/** The marks at a place in the text. */
	around(offset: number): Mark[];
	/** Where a mark is on screen. */
	rects(mark: Mark): Iterable<DOMRect>;
	remove(): void;
}

interface Placed {
	mark: Mark;
	start: number;
	end: number;
}

interface Piece {
	element: HTMLElement;
	start: number;
	level: Level | null;
}

/** What makes letters fall in the same places. */
const shared = [
	"boxSizing",
	"direction",
	"fontFamily",
	"fontFeatureSettings",
	"fontKerning",
	"fontSize",
	"fontStretch",
	"fontStyle",
	"fontVariant",
	"fontVariationSettings",
	"fontWeight",
	"letterSpacing",
	"lineHeight",
	"paddingBottom",
	"paddingLeft",
	"paddingRight",
	"paddingTop",
	"tabSize",
	"textAlign",
	"textIndent",
	"textTransform",
	"whiteSpace",
	"wordBreak",
	"wordSpacing",
] as const;

export function createMirror(box: Field): Mirror {
	const doc = box.ownerDocument;
	const host = doc.createElement("prescreen-marks");
	host.setAttribute("aria-hidden", "true");
	const frame = doc.createElement("div");
	const copy = doc.createElement("div");
	frame.append(copy);
	host.attachShadow({ mode: "closed" }).append(frame);
	host.style.cssText =
		"all: initial; position: fixed; inset: 0 auto auto 0; z-index: 2147483646; pointer-events: none";
	frame.style.cssText =
		"position: absolute; overflow: hidden; visibility: hidden";
	// Forced colours would make the letters of the copy visible.
	copy.style.cssText =
		"color: transparent; forced-color-adjust: none; overflow-wrap: break-word";

	const forced = matchMedia("(forced-colors: active)");
	let text = box.value;
	let placed: Placed[] = [];
	let copied: { text: string; of: readonly Placed[]; pieces: Piece[] } = {
		text: "",
		of: [],
		pieces: [],
	};
	let clips = clipping(box);

	const follow = () => {
		if (box.value === text) return;
		placed = shift(placed, text, box.value);
		text = box.value;
	};
	let waiting = 0;
	const draw = () => {
		cancelAnimationFrame(waiting);
		waiting = 0;
		if (!box.isConnected) return remove();
		follow();
		// First everything is read and then everything written: one layout at most.
		const style = getComputedStyle(box);
		const values = shared.map((name) => style[name]);
		const edge = box.getBoundingClientRect();
		const { clientLeft, clientTop, clientWidth, clientHeight } = box;
		const { scrollLeft, scrollTop } = box;
		const [left, top] = [edge.left + clientLeft, edge.top + clientTop];
		const seen = cutTo(
			{ left, top, right: left + clientWidth, bottom: top + clientHeight },
			clips,
		);
		const hidden = isCovered(box, seen);

		shared.forEach((name, at) => {
			copy.style[name] = values[at] ?? "";
		});
		Object.assign(frame.style, {
			visibility: hidden ? "hidden" : "visible",
			left: `${seen.left}px`,
			top: `${seen.top}px`,
			width: `${Math.max(0, seen.right - seen.left)}px`,
			height: `${Math.max(0, seen.bottom - seen.top)}px`,
		});
		if (box.tagName === "INPUT") {
			// One line in the middle of it, however long.
			const { paddingTop, paddingBottom } = style;
			const inner = `${clientHeight}px - ${paddingTop} - ${paddingBottom}`;
			copy.style.lineHeight = `calc(${inner})`;
			copy.style.whiteSpace = "pre";
		}
		copy.style.width = `${clientWidth}px`;
		copy.style.transform = `translate(${left - seen.left - scrollLeft}px, ${top - seen.top - scrollTop}px)`;
		if (copied.of !== placed || copied.text !== text) {
			copied = { text, of: placed, pieces: pieces(doc, text, placed) };
			copy.replaceChildren(...copied.pieces.map(({ element }) => element));
		}
		for (const { element, level } of copied.pieces) {
			if (level) element.style.textDecoration = looks(level, forced.matches);
		}
	};
	// Many events may come before one frame is drawn.
	const later = () => {
		waiting ||= requestAnimationFrame(draw);
	};
	const written = (event: Event) => {
		const last = Math.max(0, ...placed.map(({ end }) => end));
		// Lines that are centred move as they grow.
		const still = copy.style.textAlign === "start";
		if (!still || !isBehind(event, box, last)) later();
	};
	const resized = () => {
		clips = clipping(box);
		later();
	};
	const ended = new AbortController();
	const remove = () => {
		ended.abort();
		cancelAnimationFrame(waiting);
		host.remove();
	};
	const options = { capture: true, passive: true, signal: ended.signal };
	// Zooming resizes the window; what has the focus may have come above the box.
	for (const type of ["scroll", "focusin", "transitionend"]) {
		window.addEventListener(type, later, options);
	}
	window.addEventListener("input", written, options);
	window.addEventListener("resize", resized, options);
	doc.fonts?.addEventListener("loadingdone", later, options);
	forced.addEventListener("change", later, options);
	const sized = new ResizeObserver(resized);
	sized.observe(box);
	// A font or a place may change with a class of the box or of the whole page.
	const styled = new MutationObserver(later);
	for (const element of [box, doc.body, doc.documentElement]) {
		styled.observe(element, { attributeFilter: ["class", "style"] });
	}
	ended.signal.addEventListener("abort", () => {
		sized.disconnect();
		styled.disconnect();
	});
	doc.documentElement.append(host);

	return {
		set(marks) {
			text = box.value;
			placed = marks.map((mark) => ({
				mark,
				start: mark.start,
				end: mark.end,
			}));
			later();
		},
		get marks() {
			follow();
			return placed.map(({ mark }) => mark);
		},
		around(offset) {
			follow();
			return placed
				.filter(({ start, end }) => start <= offset && offset <= end)
				.map(({ mark }) => mark);
		},
		*rects(mark) {
			// Asked before the next frame: the new marks have no place yet.
			if (copied.of !== placed) draw();
			const at = copied.of.find((it) => it.mark === mark);
			if (!at) return;
			for (const { element, start } of copied.pieces) {
				if (start < at.start || start >= at.end) continue;
				yield* element.getClientRects();
			}
		},
		remove,
	};
}

/** As in `marks.css`, which does not reach in here. */
function looks(level: Level, forced: boolean): string {
	const line = level === "stop" ? "wavy" : "solid";
	const colour = level === "stop" ? "#d92d20" : "#b54708";
	return `underline ${line} ${forced ? "CanvasText" : colour} 2px`;
}

/** One element for each part of the text between two edges of marks. */
function pieces(
	doc: Document,
	text: string,
	placed: readonly Placed[],
): Piece[] {
	const marks = placed.map(({ mark, start, end }) => {
		return { start, end, level: mark.level };
	});
	return cut(text, marks).map(({ text, start, level }) => {
		const element = doc.createElement("span");
		element.textContent = text;
		return { element, start, level };
	});
}
