import { boxAt } from "../composer/box";
import { watchBox } from "../composer/watch";
import type { Answer, Standing } from "./ports";
import { isBlank, type Reading } from "./reading";
import type { Verdicts } from "./verdicts";

export interface AheadOptions {
	read: (box: HTMLElement) => Reading;
	verdicts: Verdicts;
	/** How it stands with the draft that was read under this key. */
	tell: (box: HTMLElement, key: string, standing: Standing) => void;
	/** A box has the focus; an answer will be wanted soon. */
	warm: () => void;
	/** The box was read after a change. */
	edited: (box: HTMLElement, key: string) => void;
	signal: AbortSignal;
}

/**
 * Checks a draft while it is written, so that its verdict is normally there when
 * it is sent, and tells what was found. One check of a box is under way at a
 * time; what changes meanwhile is checked after it, and the older answer is
 * told to nobody.
 */
export function readAhead(options: AheadOptions): {
	touch(box: HTMLElement): void;
} {
	const { read, verdicts, tell, warm, edited, signal } = options;
	const changed = new WeakSet<HTMLElement>();
	const running = new WeakSet<HTMLElement>();

	const run = async (box: HTMLElement) => {
		running.add(box);
		while (changed.has(box) && !signal.aborted) {
			// Let the key that was pressed be drawn first.
			await nextTask();
			changed.delete(box);
			if (!box.isConnected) break;
			const { draft, key } = read(box);
			edited(box, key);
			if (isBlank(draft.text)) {
				tell(box, key, { state: "empty" });
				continue;
			}
			const known = verdicts.known(box, key);
			if (!known) tell(box, key, { state: "checking" });
			const answer = known ?? (await verdicts.ask(box, draft, key));
			if (!box.isConnected || changed.has(box)) continue;
			tell(box, key, standingAfter(answer));
		}
		running.delete(box);
	};
	const touch = (box: HTMLElement) => {
		changed.add(box);
		// Whatever goes wrong here shows again when the draft is sent.
		if (!running.has(box)) run(box).catch(() => running.delete(box));
	};

	let watched: HTMLElement | null = null;
	let unwatch = () => {};
	const watch = (box: HTMLElement) => {
		if (watched === box) return;
		unwatch();
		watched = box;
		unwatch = watchBox(box, () => touch(box));
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
	signal.addEventListener("abort", () => unwatch());
	window.addEventListener("focusin", focused, { capture: true, signal });
	window.addEventListener("input", written, { capture: true, signal });
	return { touch };
}

function standingAfter(answer: Answer): Standing {
	if (answer.kind !== "report") {
		return { state: "unavailable", cutOff: answer.kind === "cut-off" };
	}
	if (answer.report.verdict === "clear") return { state: "clear" };
	return { state: "found", answer };
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}
