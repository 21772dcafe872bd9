import { keepCaret } from "./caret";
import type { Decisions } from "./decisions";
import type { JudgedAnswer } from "./ports";
import { isBlank, type Reading, sendsNothing } from "./reading";
import type { Submission } from "./submission";
import type { Trail } from "./trail";
import { letsPass, type Verdicts } from "./verdicts";

/** A box that may not be sent from now, as it reads now. */
export interface Blocked {
	box: HTMLElement;
	reading: Reading;
	known: JudgedAnswer | undefined;
}

/** A draft that the user lets pass once: this box, reading exactly so. */
interface Grant {
	box: HTMLElement;
	key: string;
}

/** Does the held event again; false when there is nothing left to do it on. */
export type Again = () => boolean;

/**
 * Holds the events that send.
 *
 * An event listener cannot wait. So an event passes only when the verdict for
 * exactly the draft in the box is known and clear. Otherwise it is stopped and
 * becomes a submission; when that may go on, the event is done again. Letting
 * through exists only as `passing`, for the length of one synchronous dispatch.
 */
export class Hold {
	readonly #read: (box: HTMLElement) => Reading;
	readonly #verdicts: Verdicts;
	readonly #decisions: Decisions;
	readonly #trail: Trail;
	#passing: readonly Grant[] | null = null;

	constructor(
		read: (box: HTMLElement) => Reading,
		verdicts: Verdicts,
		decisions: Decisions,
		trail: Trail,
	) {
		this.#read = read;
		this.#verdicts = verdicts;
		this.#decisions = decisions;
		this.#trail = trail;
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
			if (sendsNothing(reading)) continue;
			const { key } = reading;
			if (grantFor(granted, box, key)) continue;
			const known = this.#verdicts.known(box, key);
			if (!letsPass(known)) return { box, reading, known };
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
		if (this.#decisions.waits(box, reading.key)) return;
		void this.#decisions.decide(
			this.#submission(blocked, boxes, again, granted),
		);
	}

	/** An event reaches the page: the drafts that it sends may leave from now on. */
	passes(boxes: readonly HTMLElement[]): void {
		for (const box of boxes) {
			const reading = this.#read(box);
			if (isBlank(reading.draft.text)) continue;
			const grant = grantFor(this.#passing, box, reading.key);
			this.#trail.left(box, reading.draft, grant);
		}
	}

	/** Puts a reply into a box of which nothing is held. */
	replace(box: HTMLElement, text: string): void {
		const blocked = { box, reading: this.#read(box), known: undefined };
		const submission = this.#submission(blocked, [box], () => true, []);
		void this.#decisions.replace(submission, text);
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
		const blocked = { box, reading: this.#read(box), known: undefined };
		this.#decisions.tell(this.#submission(blocked, boxes, again, granted), {
			state: "changed",
		});
	}

	#submission(
		{ box, reading, known }: Blocked,
		boxes: readonly HTMLElement[],
		again: Again,
		granted: readonly Grant[],
	): Submission {
		const { draft, also, supposed, key, surface } = reading;
		return {
			slot: box,
			owner: box,
			draft,
			also,
			supposed,
			key,
			known,
			underWay: false,
			unrecognised: false,
			anchor: () => ({ box, block: surface.block(box) }),
			unchanged: () => box.isConnected && this.#read(box).key === key,
			go: (confirmed) =>
				this.take(
					boxes,
					again,
					confirmed ? [...granted, { box, key }] : granted,
				),
			drop: () => {},
			restoreCaret: keepCaret(box),
		};
	}
}

function grantFor(
	granted: readonly Grant[] | null,
	box: HTMLElement,
	key: string,
): Grant | null {
	return granted?.find((it) => it.box === box && it.key === key) ?? null;
}
