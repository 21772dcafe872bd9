import type { Draft } from "../../../wasm/prescreen";
import { isBlank } from "./reading";
import { same } from "./wording";

/** A draft as some box held it, and that box while the page has it. */
export interface Step {
	box: HTMLElement | null;
	draft: Draft;
}

interface Held {
	/** Weak: what was once written must not keep a whole page in memory. */
	box: WeakRef<HTMLElement> | null;
	draft: Draft;
}

interface Left extends Held {
	/** The confirmation that it left with; null when nothing was found. */
	grant: object | null;
	/** The operations that have carried it. */
	carried: Set<string>;
}

/** As many as a page has in use at once. */
const kept = 12;

/**
 * What boxes held lately, and what the guard let go. A site may empty a box
 * before its request leaves, and a request does not tell where its words were
 * written: this does. It lives in memory only, and not for long.
 */
export class Trail {
	#held: Held[] = [];
	#left: Left[] = [];

	/** A box holds this now; an empty one has not forgotten what it held before. */
	held(box: HTMLElement, draft: Draft): void {
		if (isBlank(draft.text)) return;
		const others = this.#held.filter((it) => it.box?.deref() !== box);
		const step = { box: new WeakRef(box), draft };
		this.#held = [step, ...others].slice(0, kept);
	}

	/**
	 * Something was let through that sends this. A press is several events: one
	 * confirmation counts once all the same.
	 */
	left(box: HTMLElement | null, draft: Draft, grant: object | null): void {
		if (grant && this.#left.some((it) => it.grant === grant)) return;
		const others = this.#left.filter(
			(it) => it.box?.deref() !== box || it.draft.text !== draft.text,
		);
		const step = {
			box: box && new WeakRef(box),
			draft,
			grant,
			carried: new Set<string>(),
		};
		this.#left = [step, ...others].slice(0, kept);
	}

	/**
	 * Reports whether these words were let go and not carried away since. They
	 * go once by each operation: a site may post one text to several places.
	 */
	carry(text: string, operation: string): boolean {
		const step = this.#left.find(
			(it) => !it.carried.has(operation) && same(it.draft.text, text),
		);
		step?.carried.add(operation);
		return step !== undefined;
	}

	/** The drafts that fit, the latest first. */
	steps(fits: (draft: Draft) => boolean): Step[] {
		return [...this.#left, ...this.#held]
			.filter((it) => fits(it.draft))
			.map(({ box, draft }) => ({ box: box?.deref() ?? null, draft }));
	}

	/** The profile has changed: what it let go does not count any more. */
	forget(): void {
		this.#left = [];
	}
}
