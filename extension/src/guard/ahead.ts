import type { Draft } from "../../../wasm/prescreen";
import { boxAt, isTextarea } from "../composer/box";
import type { Marks } from "../composer/marks";
import { type Reading, sendsNothing } from "./reading";
import type { Verdicts } from "./verdicts";

export interface AheadOptions {
	/** Reads a box: in full, or no more of it than changes with a key. */
	glance: (box: HTMLElement, inFull: boolean) => Reading;
	verdicts: Verdicts;
	marks: Marks;
	/** A box has the focus; an answer will be wanted soon. */
	warm: () => void;
	/** The box was read after a change. */
	edited: (box: HTMLElement, draft: Draft) => void;
	onDuty: () => boolean;
	signal: AbortSignal;
}

/** Milliseconds without a key, after which a draft is read. A fast typist leaves less between two. */
const lull = 60;
/** Somebody who never pauses sees marks all the same. */
const longest = 1500;
/** So long after the last key what surrounds the box is looked at once more. */
const rest = 200;

/**
 * Checks a draft while it is written, so that its verdict is normally there when
 * it is sent, and marks what was found. One check of a box is under way at a
 * time; what changes meanwhile is checked after it.
 */
export function readAhead(options: AheadOptions): {
	touch(box: HTMLElement): void;
} {
	const { glance, verdicts, marks, warm, edited, onDuty, signal } = options;
	const changed = new WeakSet<HTMLElement>();
	const inFull = new WeakSet<HTMLElement>();
	const running = new WeakSet<HTMLElement>();
	let lastKey = 0;
	let resting: ReturnType<typeof setTimeout> | undefined;

	const untilLull = async () => {
		const began = performance.now();
		for (;;) {
			const now = performance.now();
			const left = Math.min(lastKey + lull, began + longest) - now;
			if (left <= 0) return;
			await passed(left);
		}
	};
	const run = async (box: HTMLElement) => {
		running.add(box);
		clearTimeout(resting);
		while (changed.has(box) && !signal.aborted) {
			// Let the key that was pressed be drawn first.
			await passed(0);
			if (!inFull.has(box)) await untilLull();
			changed.delete(box);
			if (!box.isConnected) break;
			const whole = inFull.delete(box);
			const reading = glance(box, whole);
			const { draft, key } = reading;
			edited(box, draft);
			clearTimeout(resting);
			if (!whole) resting = setTimeout(touch, rest, box);
			if (sendsNothing(reading)) {
				marks.set(box, []);
				continue;
			}
			const answer =
				verdicts.known(box, key) ?? (await verdicts.ask(box, reading));
			// What is published without a box has no words to be marked.
			if (boxAt(box) !== box) continue;
			if (!box.isConnected || changed.has(box)) continue;
			// A failure is told at the time of sending, not while writing.
			const findings = answer.kind === "report" ? answer.report.findings : [];
			marks.set(
				box,
				findings.filter((it) => it.in === "text"),
			);
		}
		running.delete(box);
	};
	const touch = (box: HTMLElement) => {
		inFull.add(box);
		check(box);
	};
	const check = (box: HTMLElement) => {
		changed.add(box);
		// Whatever goes wrong here shows again when the draft is sent.
		if (!running.has(box)) run(box).catch(() => running.delete(box));
	};

	const written = (box: HTMLElement) => {
		lastKey = performance.now();
		check(box);
	};

	// Editors change their tree for pastes, dictation and pickers too, without any key.
	let watched: HTMLElement | null = null;
	const observer = new MutationObserver(() => {
		if (watched) written(watched);
	});
	const watch = (box: HTMLElement) => {
		if (watched === box) return;
		observer.disconnect();
		watched = box;
		if (isTextarea(box)) return;
		observer.observe(box, {
			subtree: true,
			childList: true,
			characterData: true,
		});
	};
	const focused = (event: Event) => {
		const box = boxAt(event.target);
		if (!box || !onDuty()) return;
		warm();
		watch(box);
		touch(box);
	};
	const input = (event: Event) => {
		const box = boxAt(event.target);
		if (box && onDuty()) written(box);
	};
	signal.addEventListener("abort", () => {
		observer.disconnect();
		clearTimeout(resting);
	});
	window.addEventListener("focusin", focused, { capture: true, signal });
	window.addEventListener("input", input, { capture: true, signal });
	return { touch };
}

function passed(time: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, time));
}
