import type { Draft } from "../../../wasm/prescreen";
import { boxAt } from "../composer/box";
import { type BoxWatch, watchBox } from "../composer/watch";
import { listenOnWindow } from "../listening";
import type { Answer, Standing } from "./ports";
import { type Reading, sendsNothing } from "./reading";
import type { Verdicts } from "./verdicts";

export interface AheadOptions {
	/** Reads a box: in full, or no more of it than changes with a key. */
	glance: (box: HTMLElement, inFull: boolean) => Reading;
	verdicts: Verdicts;
	/** How it stands with the draft that was read under this key. */
	tell: (box: HTMLElement, key: string, standing: Standing) => void;
	/** An answer came, and the box has other words by now. */
	overtaken: (box: HTMLElement) => void;
	/** A box has the focus; an answer will be wanted soon. */
	warm: () => void;
	/** The box was read after a change. */
	edited: (box: HTMLElement, draft: Draft) => void;
	onDuty: () => boolean;
	signal: AbortSignal;
}

/**
 * Milliseconds without a key, after which a draft is read. A fast typist leaves
 * less between two keys, and a long draft costs more to read.
 */
const lullIn = (length: number) => 100 + length / 10;
/** Somebody who never pauses sees marks all the same. */
const longest = 3000;
/** So long after a lull what surrounds the box is looked at once more. */
const rest = 200;

/**
 * Checks a draft while it is written, so that its verdict is normally there when
 * it is sent, and tells what was found. One check of a box is under way at a
 * time; what changes meanwhile is checked after it, and the older answer is
 * told to nobody.
 */
export function readAhead(options: AheadOptions): {
	touch(box: HTMLElement): void;
} {
	const { glance, verdicts, tell, overtaken, warm, edited, onDuty, signal } =
		options;
	const changed = new WeakSet<HTMLElement>();
	const inFull = new WeakSet<HTMLElement>();
	const running = new WeakSet<HTMLElement>();
	const lengths = new WeakMap<HTMLElement, number>();
	let lastKey = 0;
	let resting: ReturnType<typeof setTimeout> | undefined;
	let watched: { box: HTMLElement; watch: BoxWatch } | null = null;

	const untilLull = async (length = 0) => {
		const lull = lullIn(length);
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
			if (!inFull.has(box)) await untilLull(lengths.get(box));
			changed.delete(box);
			if (watched?.box === box) watched.watch.resume();
			if (!box.isConnected || !onDuty()) break;
			const whole = inFull.delete(box);
			const reading = glance(box, whole);
			const { draft, key } = reading;
			lengths.set(box, draft.text.length);
			edited(box, draft);
			clearTimeout(resting);
			if (!whole) resting = setTimeout(rested, rest, box);
			// What is published without a box has no words to say anything about.
			const told = boxAt(box) === box;
			if (sendsNothing(reading)) {
				if (told) tell(box, key, { state: "empty" });
				continue;
			}
			const known = verdicts.known(box, key);
			if (!known && told) tell(box, key, { state: "checking" });
			const answer = known ?? (await verdicts.ask(box, reading));
			if (!told || !box.isConnected) continue;
			if (!changed.has(box)) tell(box, key, standingAfter(answer));
			else if (answer.kind === "report") overtaken(box);
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

	/** Nobody has written since, or it is read again anyway. */
	const rested = (box: HTMLElement) => {
		if (!changed.has(box)) touch(box);
	};
	/** With every key: the work itself waits for a lull. */
	const written = (box: HTMLElement) => {
		lastKey = performance.now();
		if (watched?.box === box) watched.watch.pause();
		check(box);
	};
	const watch = (box: HTMLElement) => {
		if (watched?.box === box) return;
		watched?.watch.end();
		watched = { box, watch: watchBox(box, () => written(box)) };
	};
	const focused = (_event: Event, target: EventTarget | null) => {
		const box = boxAt(target);
		if (!box || !onDuty()) return;
		warm();
		watch(box);
		touch(box);
	};
	const input = (_event: Event, target: EventTarget | null) => {
		const box = boxAt(target);
		// While it is read whether we are on duty is asked with each reading.
		if (box && (running.has(box) || onDuty())) written(box);
	};
	signal.addEventListener("abort", () => {
		watched?.watch.end();
		clearTimeout(resting);
	});
	listenOnWindow("focusin", focused, signal);
	listenOnWindow("input", input, signal);
	return { touch };
}

function standingAfter(answer: Answer): Standing {
	if (answer.kind !== "report") {
		return { state: "unavailable", cutOff: answer.kind === "cut-off" };
	}
	if (answer.report.verdict === "clear") return { state: "clear" };
	return { state: "found", answer };
}

function passed(time: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, time));
}
