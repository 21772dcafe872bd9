import { copyText } from "../composer/clipboard";
import { replaceDraft } from "../composer/replace";
import type { ScreenAnswer } from "../protocol";
import { keepCaret } from "./caret";
import { giveUpAfter } from "./patience";
import type { Actions, Answer, PanelPort, View } from "./ports";
import { isBlank, type Reading } from "./reading";
import type { Verdicts } from "./verdicts";

/** After this the user is told that no answer came. The draft stays held. */
const patience = 2000;
/** A check that takes less is not announced; starting the background takes less. */
const unnoticed = 500;

/** A box that may not be sent from now, as it reads now. */
export interface Blocked {
	box: HTMLElement;
	reading: Reading;
	known: ScreenAnswer | undefined;
}

/** A draft that may pass: this box, reading exactly so. */
interface Grant {
	box: HTMLElement;
	key: string;
}

/** Does the held event again; false when there is nothing left to do it on. */
export type Again = () => boolean;

interface Submission extends Blocked {
	/** All boxes that the held event would send from. */
	boxes: readonly HTMLElement[];
	again: Again;
	granted: readonly Grant[];
	restoreCaret: () => void;
}

/**
 * Holds submissions until they are decided.
 *
 * An event listener cannot wait. So an event passes only when the verdict for
 * exactly the draft in the box is known and clear. Otherwise it is stopped and
 * becomes a Submission here, which ends in one of three ways: the answer is
 * clear and the box unchanged, and the event is done again; the user confirms
 * a send where the practice allows that; or nothing is sent. Letting through
 * exists only as `passing`, for the length of one synchronous dispatch.
 */
export class Hold {
	readonly #read: (box: HTMLElement) => Reading;
	readonly #verdicts: Verdicts;
	readonly #panel: PanelPort;
	#passing: readonly Grant[] | null = null;
	readonly #waiting = new WeakMap<HTMLElement, Submission>();
	#shown: { submission: Submission; view: View; key: string } | null = null;
	#replacing = false;

	constructor(
		read: (box: HTMLElement) => Reading,
		verdicts: Verdicts,
		panel: PanelPort,
	) {
		this.#read = read;
		this.#verdicts = verdicts;
		this.#panel = panel;
	}

	/** One of our own dispatches is under way. */
	get passing(): boolean {
		return this.#passing !== null;
	}

	/** The first box that forbids sending now, or null when all may pass. */
	blocked(
		boxes: readonly HTMLElement[],
		granted: readonly Grant[] | null = this.#passing,
	): Blocked | null {
		for (const box of boxes) {
			const reading = this.#read(box);
			if (isBlank(reading.draft.text)) continue;
			const { key } = reading;
			if (granted?.some((it) => it.box === box && it.key === key)) continue;
			const known = this.#verdicts.known(box, key);
			if (known?.report.verdict !== "clear") return { box, reading, known };
		}
		return null;
	}

	/** Takes over an event that was stopped. */
	take(
		boxes: readonly HTMLElement[],
		again: Again,
		granted: readonly Grant[] = [],
	): void {
		const blocked = this.blocked(boxes, granted);
		if (!blocked) {
			this.#pass(boxes, again, granted);
			return;
		}
		const { box, reading } = blocked;
		// Pressed again while the answer is on its way: still one submission.
		if (this.#waiting.get(box)?.reading.key === reading.key) return;
		const restoreCaret = keepCaret(box);
		void this.#decide({ ...blocked, boxes, again, granted, restoreCaret });
	}

	/** An event went through untouched: what was said about its box is over. */
	passed(boxes: readonly HTMLElement[]): void {
		const shown = this.#shown;
		if (shown && boxes.includes(shown.submission.box)) this.#close();
	}

	/** The box reads differently now: a held submission of it is void. */
	edited(box: HTMLElement, key: string): void {
		const shown = this.#shown;
		if (shown?.submission.box !== box || this.#replacing) return;
		if (shown.key === key) return;
		if (shown.view.state === "checking" || shown.view.state === "changed")
			return;
		this.#close();
	}

	/** Puts a reply into a box of which nothing was held yet. */
	replace(box: HTMLElement, text: string): void {
		const blocked = { box, reading: this.#read(box), known: undefined };
		const nothing = { boxes: [box], again: () => true, granted: [] };
		const restoreCaret = keepCaret(box);
		void this.#replace({ ...blocked, ...nothing, restoreCaret }, text);
	}

	/** Closes the panel and returns to the box; false when nothing was shown. */
	dismiss(): boolean {
		const shown = this.#shown;
		if (!shown) return false;
		this.#waiting.delete(shown.submission.box);
		this.#close();
		shown.submission.restoreCaret();
		return true;
	}

	async #decide(submission: Submission): Promise<void> {
		const { box, reading, known } = submission;
		if (known) {
			this.#settle(submission, known);
			return;
		}
		this.#waiting.set(box, submission);
		const current = () => this.#waiting.get(box) === submission;
		const announce = setTimeout(() => {
			if (current()) this.#show(submission, { state: "checking" });
		}, unnoticed);
		const { promise: tired, cancel } = giveUpAfter(patience);
		const asked = this.#verdicts.ask(box, reading.draft, reading.key);
		const answer = await Promise.race([asked, tired]);
		clearTimeout(announce);
		cancel();
		// The user went back, or a later submission took the place of this one.
		if (!current()) return;
		this.#waiting.delete(box);
		this.#settle(submission, answer);
	}

	#settle(submission: Submission, answer: Answer): void {
		const { box, boxes, again, granted, restoreCaret } = submission;
		const view = this.#viewOf(submission, answer);
		if (view) {
			this.#show(submission, view);
			return;
		}
		if (this.#shown?.submission.box === box) {
			this.#close();
			restoreCaret();
		}
		// A second box that goes with the same event may still be in the way.
		this.take(boxes, again, granted);
	}

	/** What to say about a submission, or null when it may go on. */
	#viewOf(submission: Submission, answer: Answer): View | null {
		if (answer.kind === "cut-off") return { state: "cut-off" };
		if (answer.kind === "error") return { state: "failed" };
		if (!this.#unchanged(submission)) return { state: "changed" };
		if (answer.report.verdict === "clear") return null;
		return { state: "held", draft: submission.reading.draft, answer };
	}

	#unchanged({ box, reading }: Submission): boolean {
		return box.isConnected && this.#read(box).key === reading.key;
	}

	#pass(
		boxes: readonly HTMLElement[],
		again: Again,
		granted: readonly Grant[],
	): void {
		this.#passing = granted;
		let done = false;
		try {
			done = again();
		} finally {
			this.#passing = null;
		}
		const [box] = boxes;
		if (done || !box) return;
		// The site has put another control in the place of the one pressed.
		const restoreCaret = keepCaret(box);
		const reading = this.#read(box);
		const known = undefined;
		const submission = { box, reading, known, boxes, again, granted };
		this.#show({ ...submission, restoreCaret }, { state: "changed" });
	}

	#show(submission: Submission, view: View): void {
		this.#shown = { submission, view, key: submission.reading.key };
		const { box, reading } = submission;
		const anchor = { box, block: reading.surface.block(box) };
		this.#panel.show(anchor, view, this.#actions(submission));
	}

	#close(): void {
		this.#shown = null;
		this.#panel.close();
	}

	#actions(submission: Submission): Actions {
		const { box, boxes, reading, again, granted, restoreCaret } = submission;
		return {
			back: () => {
				this.dismiss();
			},
			send: () => {
				this.#close();
				restoreCaret();
				if (this.#unchanged(submission)) {
					this.take(boxes, again, [...granted, { box, key: reading.key }]);
				} else {
					this.#show(submission, { state: "changed" });
				}
			},
			replace: (text) => {
				void this.#replace(submission, text);
			},
			undo: () => {
				this.#close();
				void replaceDraft(box, reading.draft.text);
			},
			retry: () => {
				this.#close();
				restoreCaret();
				this.take(boxes, again, granted);
			},
			copy: () => copyText(reading.draft.text),
			reload: () => location.reload(),
			gone: () => {
				if (this.#shown?.view.state === "held") this.#close();
			},
		};
	}

	async #replace(submission: Submission, text: string): Promise<void> {
		const { box } = submission;
		this.#replacing = true;
		try {
			const took = await replaceDraft(box, text);
			const outcome = took
				? "box"
				: (await copyText(text))
					? "clipboard"
					: "none";
			this.#show(submission, { state: "replaced", outcome });
			if (this.#shown) this.#shown.key = this.#read(box).key;
		} finally {
			this.#replacing = false;
		}
	}
}
