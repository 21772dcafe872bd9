import type { Draft } from "../../../wasm/prescreen";
import type { Counted, Decided, Kept, Outcome } from "../record/entry";
import { newId } from "../record/id";
import type { Grounds, JudgedAnswer, Keep, View } from "./ports";
import type { Submission } from "./submission";

/** A page without a record of its own. */
export const keepsNothing: Keep = async () => ({ kind: "recorded", number: 0 });

/** The id of the reply that is the draft without its risky words. */
const rewrite = "rewrite";

/** A draft that is held, and how that ends is not known yet. */
interface Open {
	slot: object;
	key: string;
	draft: Draft;
	answer: JudgedAnswer;
}

/** The user went back to a draft; what becomes of it may still be seen. */
interface Left {
	slot: object;
	key: string;
	decided: Decided;
	number: Promise<number | null>;
}

/**
 * Reports how it ended each time something was held: one entry for each, and a
 * second one where more of it shows later. What is sent waits for its entry; the
 * others are sent nowhere, and wait for nothing.
 */
export class Outcomes {
	readonly #keep: Keep;
	#open: Open | null = null;
	#left: Left | null = null;

	constructor(keep: Keep) {
		this.#keep = keep;
	}

	/** The panel shows this about a submission. */
	told(submission: Submission, view: View): void {
		const { slot, key, draft } = submission;
		const open = this.#open;
		if (view.state === "held") {
			if (open?.slot === slot && open.key === key) return;
			if (open) this.ended(open.slot, open.slot === slot ? "edited" : "left");
			this.#open = { slot, key, draft, answer: view.answer };
			this.#left = null;
			return;
		}
		if (view.state === "changed") this.ended(slot, "edited");
		else if (open && open.slot !== slot) this.ended(open.slot, "left");
		if (view.state === "failed" || view.state === "cut-off")
			void this.#note(bare(draft, "not-checked"));
	}

	/** What is held in this slot is decided. */
	ended(slot: object, outcome: "left" | "edited"): void {
		const open = this.#open;
		if (open?.slot !== slot) return;
		this.#open = null;
		const decided = decidedOn(open, outcome);
		const number = this.#note(decided);
		if (outcome === "left") this.#left = { ...open, decided, number };
	}

	/** What was held in this slot may go on now: it reads differently, or is judged differently. */
	passed({ slot, key }: Submission): void {
		this.ended(slot, this.#open?.key === key ? "left" : "edited");
	}

	/** A box was written to. */
	edited(box: object, key: () => string): void {
		const open = this.#open;
		if (open?.slot === box && open.key !== key()) this.ended(box, "edited");
		const left = this.#left;
		if (left?.slot !== box || left.key === key()) return;
		this.#left = null;
		void left.number.then((number) => {
			// It goes on from an entry that is there; without it there is nothing to go on from.
			if (number === null) return;
			return this.#note({
				...left.decided,
				id: newId(),
				outcome: "edited",
				follows: number,
			});
		});
	}

	/** A reply takes the place of what is held. */
	replaced({ slot }: Submission, text: string): void {
		const open = this.#open;
		if (open?.slot !== slot) return;
		this.#open = null;
		const { replies } = open.answer.report;
		const reply = replies.find((it) => it.text === text);
		void this.#note({
			...decidedOn(open, reply?.template === rewrite ? "rewrite" : "reply"),
			...(reply ? { template: reply.template } : {}),
		});
	}

	/** What is held is to be sent as it is; it may go only when this says that it is recorded. */
	async sent(submission: Submission, grounds: Grounds): Promise<Kept> {
		const open = this.#open;
		if (open?.slot !== submission.slot)
			return { kind: "unrecorded", full: false };
		const kept = await this.#tryTo(onGrounds(open, grounds), open.draft);
		if (kept.kind === "recorded" && this.#open === open) this.#open = null;
		return kept;
	}

	/** What was recorded as sent was not sent after all. */
	notSent({ draft }: Submission, number: number): void {
		void this.#note({ ...bare(draft, "not-sent"), follows: number });
	}

	async #note(decided: Decided): Promise<number | null> {
		const kept = await this.#tryTo(decided);
		return kept.kind === "recorded" ? kept.number : null;
	}

	async #tryTo(decided: Decided, draft?: Draft): Promise<Kept> {
		try {
			return await this.#keep(decided, draft);
		} catch {
			return { kind: "unrecorded", full: false };
		}
	}
}

function decidedOn({ draft, answer }: Open, outcome: Outcome): Decided {
	const { verdict, findings } = answer.report;
	const counted = new Map<string, Counted>();
	for (const { rule, category, level } of findings) {
		const key = `${rule} ${level}`;
		const count = (counted.get(key)?.count ?? 0) + 1;
		counted.set(key, { rule, category, level, count });
	}
	return {
		...bare(draft, outcome),
		verdict: verdict === "clear" ? null : verdict,
		findings: [...counted.values()],
	};
}

function onGrounds(open: Open, grounds: Grounds): Decided {
	switch (grounds.kind) {
		case "confirmed":
			return decidedOn(open, "sent-confirmed");
		case "reason": {
			const { reason, words } = grounds;
			const decided = { ...decidedOn(open, "sent-reason"), reason };
			return words === undefined ? decided : { ...decided, words };
		}
		case "consent":
			return { ...decidedOn(open, "sent-consent"), consent: grounds.ref };
	}
}

/** What can be said of a draft without any word of it. */
function bare(
	{ site = "", surface = "post" }: Draft,
	outcome: Outcome,
): Decided {
	const id = newId();
	return { id, site, surface, verdict: null, findings: [], outcome };
}
