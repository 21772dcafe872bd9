import { boxAt, isTextarea } from "../composer/box";
import type { Marks } from "../composer/marks";
import { type Reading, sendsNothing } from "./reading";
import type { Verdicts } from "./verdicts";

export interface AheadOptions {
	read: (box: HTMLElement) => Reading;
	verdicts: Verdicts;
	marks: Marks;
	/** A box has the focus; an answer will be wanted soon. */
	warm: () => void;
	/** The box was read after a change. */
	edited: (box: HTMLElement, key: string) => void;
	signal: AbortSignal;
}

/**
 * Checks a draft while it is written, so that its verdict is normally there when
 * it is sent, and marks what was found. One check of a box is under way at a
 * time; what changes meanwhile is checked after it.
 */
export function readAhead(options: AheadOptions): {
	touch(box: HTMLElement): void;
} {
	const { read, verdicts, marks, warm, edited, signal } = options;
	const changed = new WeakSet<HTMLElement>();
	const running = new WeakSet<HTMLElement>();

	const run = async (box: HTMLElement) => {
		running.add(box);
		while (changed.has(box) && !signal.aborted) {
			// Let the key that was pressed be drawn first.
			await nextTask();
			changed.delete(box);
			if (!box.isConnected) break;
			const reading = read(box);
			const { key } = reading;
			edited(box, key);
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
		changed.add(box);
		// Whatever goes wrong here shows again when the draft is sent.
		if (!running.has(box)) run(box).catch(() => running.delete(box));
	};

	// Editors change their tree for pastes, dictation and pickers too, without any key.
	let watched: HTMLElement | null = null;
	const observer = new MutationObserver(() => {
		if (watched) touch(watched);
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
		if (!box) return;
		warm();
		watch(box);
		touch(box);
	};
	const written = (event: Event) => {
		const box = boxAt(event.target);
		if (box) touch(box);
	};
	signal.addEventListener("abort", () => observer.disconnect());
	window.addEventListener("focusin", focused, { capture: true, signal });
	window.addEventListener("input", written, { capture: true, signal });
	return { touch };
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}
