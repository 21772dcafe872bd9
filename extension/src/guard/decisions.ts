import { boxAt } from "../composer/box";
import { copyText } from "../composer/clipboard";
import { replaceDraft } from "../composer/replace";
import { bars } from "../policy/standing";
import type { Kept } from "../record/entry";
import type { Outcomes } from "./outcomes";
import { giveUpAfter } from "./patience";
import type { Actions, Answer, Grounds, PanelPort, View } from "./ports";
import type { Reading } from "./reading";
import type { Submission } from "./submission";
import { letsPass, type Verdicts } from "./verdicts";

/** After this the user is told that no answer came. The draft stays held. */
const patience = 2000;
/** A check that takes less is not announced; starting the background takes less. */
const unnoticed = 500;

export interface DecisionOptions {
	read: (box: HTMLElement) => Reading;
	verdicts: Verdicts;
	panel: PanelPort;
	outcomes: Outcomes;
	openPolicy: () => void;
}

/**
 * Decides submissions, one panel for all of them. Each ends in one of three
 * ways: the answer is clear and it goes on; the user confirms it where the
 * practice allows that; or it is dropped and nothing is sent.
 */
export class Decisions {
	readonly #read: (box: HTMLElement) => Reading;
	readonly #verdicts: Verdicts;
	readonly #panel: PanelPort;
	readonly #outcomes: Outcomes;
	readonly #openPolicy: () => void;
	readonly #waiting = new WeakMap<object, Submission>();
	#shown: { submission: Submission; view: View; key: string } | null = null;
	#replacing = false;

	constructor(options: DecisionOptions) {
		this.#read = options.read;
		this.#verdicts = options.verdicts;
		this.#panel = options.panel;
		this.#outcomes = options.outcomes;
		this.#openPolicy = options.openPolicy;
	}

	/** Reports whether this very draft is being decided here already. */
	waits(slot: object, key: string): boolean {
		return this.#waiting.get(slot)?.key === key;
	}

	async decide(submission: Submission): Promise<void> {
		const { slot, owner, known } = submission;
		if (known) {
			this.#settle(submission, known);
			return;
		}
		this.#waiting.set(slot, submission);
		const current = () => this.#waiting.get(slot) === submission;
		const announce = setTimeout(() => {
			if (current()) this.tell(submission, { state: "checking" });
		}, unnoticed);
		const { promise: tired, cancel } = giveUpAfter(patience);
		const asked = this.#verdicts.ask(owner, submission);
		const answer = await Promise.race([asked, tired]);
		clearTimeout(announce);
		cancel();
		// The user went back, or a later submission took the place of this one.
		if (!current()) return;
		this.#waiting.delete(slot);
		this.#settle(submission, answer);
	}

	/** Shows something about a submission. */
	tell(submission: Submission, view: View): void {
		const before = this.#shown;
		// Its panel is gone, so nobody can decide it; one that is checked needs nobody.
		if (
			before &&
			before.submission.slot !== submission.slot &&
			before.view.state !== "checking"
		) {
			this.#giveUp(before.submission);
		}
		this.#shown = { submission, view, key: submission.key };
		this.#outcomes.told(submission, view);
		this.#panel.show(submission.anchor(), view, this.#actions(submission));
	}

	/** What is decided here is over, whatever the user would have said. */
	withdraw(slot: object): void {
		this.#waiting.delete(slot);
		if (this.#shown?.submission.slot === slot) this.#close();
		this.#outcomes.ended(slot, "left");
	}

	/** The box was written to: what was held of it is void, if it reads differently now. */
	edited(box: HTMLElement): void {
		const shown = this.#shown;
		if (this.#replacing) return;
		this.#outcomes.edited(box, () => this.#read(box).key);
		if (shown?.submission.slot !== box) return;
		if (shown.view.state === "checking" || shown.view.state === "changed")
			return;
		if (this.#read(box).key !== shown.key) this.#close();
	}

	/** Closes the panel and returns to the box; false when nothing was shown. */
	dismiss(): boolean {
		const shown = this.#shown;
		if (!shown) return false;
		this.#close();
		this.#giveUp(shown.submission);
		this.#outcomes.ended(shown.submission.slot, "left");
		shown.submission.restoreCaret();
		return true;
	}

	#giveUp(submission: Submission): void {
		this.#waiting.delete(submission.slot);
		submission.drop();
	}

	#settle(submission: Submission, answer: Answer): void {
		const view = viewOf(submission, answer);
		if (view) {
			this.tell(submission, view);
			return;
		}
		this.#outcomes.passed(submission);
		if (this.#shown?.submission.slot === submission.slot) {
			this.#close();
			submission.restoreCaret();
		}
		// Something else that goes with it may still be in the way.
		submission.go(false);
	}

	#close(): void {
		this.#shown = null;
		this.#panel.close();
	}

	#actions(submission: Submission): Actions {
		const { draft, restoreCaret } = submission;
		return {
			back: () => {
				this.dismiss();
			},
			send: (grounds) => this.#send(submission, grounds),
			openPolicy: this.#openPolicy,
			replace: (text) => {
				void this.replace(submission, text);
			},
			undo: () => {
				const box = submission.anchor()?.box;
				this.#close();
				if (box) void replaceDraft(box, draft.text);
			},
			retry: () => {
				this.#close();
				restoreCaret();
				submission.go(false);
			},
			copy: () => copyText(draft.text),
			reload: () => location.reload(),
			gone: () => {
				const shown = this.#shown;
				if (shown?.submission !== submission) return;
				// A menu may close as the panel takes the focus: what it held is still to be told.
				const { slot } = submission;
				if (slot instanceof HTMLElement && boxAt(slot) !== slot) return;
				if (submission.underWay) this.tell(submission, shown.view);
				else if (shown.view.state === "held") {
					this.#close();
					this.#outcomes.ended(slot, "left");
				}
			},
		};
	}

	/** Sends what was held, once it is recorded and if nothing has changed meanwhile. */
	async #send(submission: Submission, grounds: Grounds): Promise<Kept> {
		const shown = this.#shown;
		const kept = await this.#outcomes.sent(submission, grounds);
		if (kept.kind !== "recorded") return kept;
		// The user went back, or a later submission took the place of this one.
		if (!shown || this.#shown !== shown) {
			this.#outcomes.notSent(submission, kept.number);
			return kept;
		}
		this.#close();
		submission.restoreCaret();
		if (submission.unchanged()) {
			submission.go(true);
		} else {
			this.#outcomes.notSent(submission, kept.number);
			this.tell(submission, { state: "changed" });
		}
		return kept;
	}

	/** Puts a reply where the draft is, or onto the clipboard. */
	async replace(submission: Submission, text: string): Promise<void> {
		this.#outcomes.replaced(submission, text);
		const box = submission.anchor()?.box;
		// What the reply replaces must not be sent as well.
		this.#giveUp(submission);
		this.#replacing = true;
		try {
			const took = box ? await replaceDraft(box, text) : false;
			const outcome = took
				? "box"
				: (await copyText(text))
					? "clipboard"
					: "none";
			this.tell(submission, { state: "replaced", outcome });
			if (this.#shown && box) this.#shown.key = this.#read(box).key;
		} finally {
			this.#replacing = false;
		}
	}
}

/** What to say about a submission, or null when it may go on. */
function viewOf(submission: Submission, answer: Answer): View | null {
	if (answer.kind === "cut-off") return { state: "cut-off" };
	if (answer.kind === "error") return { state: "failed" };
	if (!submission.unchanged()) return { state: "changed" };
	if (letsPass(answer)) return null;
	if (bars(answer.policy)) return { state: "barred", policy: answer.policy };
	const { draft, unrecognised } = submission;
	return { state: "held", draft, answer, unrecognised };
}
