import type { Draft } from "../../../wasm/prescreen";
import type { Kept, Outcome, ReasonCode } from "../record/entry";
import type { Keep } from "./ports";

/**
 * Boxes of which the user has said, with a reason, that what is found in them may
 * go out. Each draft that does is still recorded for itself, and held where the
 * practice asks for more than a reason. A pause is in memory only, and ends with
 * the page.
 */
export class Pauses {
	readonly #keep: Keep;
	#reasons = new WeakMap<HTMLElement, ReasonCode>();

	constructor(keep: Keep) {
		this.#keep = keep;
	}

	reasonFor(box: HTMLElement | undefined): ReasonCode | undefined {
		return box && this.#reasons.get(box);
	}

	/** It counts only once it is recorded. */
	async begin(
		box: HTMLElement,
		draft: Draft,
		reason: ReasonCode,
	): Promise<Kept> {
		const kept = await this.#note(draft, "paused", reason);
		if (kept.kind === "recorded") this.#reasons.set(box, reason);
		return kept;
	}

	/** It is over at once, recorded or not. */
	async end(box: HTMLElement, draft: Draft): Promise<Kept> {
		const reason = this.#reasons.get(box);
		if (!reason) return { kind: "unrecorded", full: false };
		this.#reasons.delete(box);
		return this.#note(draft, "resumed", reason);
	}

	/** What is allowed may have changed. */
	forget(): void {
		this.#reasons = new WeakMap();
	}

	async #note(
		{ site = "", surface = "post" }: Draft,
		outcome: Outcome,
		reason: ReasonCode,
	): Promise<Kept> {
		try {
			return await this.#keep({
				id: crypto.randomUUID(),
				site,
				surface,
				verdict: null,
				findings: [],
				outcome,
				reason,
			});
		} catch {
			return { kind: "unrecorded", full: false };
		}
	}
}
