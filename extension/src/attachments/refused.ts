import type { Passed } from "../net/files-question";
import type { Entering } from "./link";
import type { Actions, QuestionPort } from "./ports";

/** What was answered for files on their way to the page. */
interface Given {
	go: readonly Passed[];
	copies: readonly File[];
}

/**
 * Pages that take files only from a person's own hand refuse what is given to
 * them after the answer. Then the person is told, and may attach the very same
 * files once more without their being held. Copies cannot come that way: they
 * are offered to be saved.
 */
export class Refused {
	readonly #question: QuestionPort;
	readonly #after: () => void;
	readonly #given = new WeakMap<Entering, Given>();
	#expected: string[] = [];
	#untold: readonly File[] | null = null;

	constructor(question: QuestionPort, after: () => void) {
		this.#question = question;
		this.#after = after;
	}

	/** Remembers what goes to the page, as it may refuse it. */
	mayCome(
		entering: Entering,
		go: readonly Passed[],
		copies: readonly File[],
	): void {
		this.#given.set(entering, { go, copies });
	}

	add(entering: Entering): void {
		const { go, copies } = this.#given.get(entering) ?? { go: [], copies: [] };
		this.#given.delete(entering);
		this.#untold = copies;
		for (const { at, copy } of go) {
			const file = entering.files[at];
			if (file && !copy) this.#expected.push(keyOf(file));
		}
	}

	/** Lets through, once, what was decided and refused; reports whether it was nothing else. */
	expects({ files, answer }: Entering): boolean {
		const keys = files.map(keyOf);
		if (!keys.every((it) => this.#expected.includes(it))) return false;
		this.#expected = this.#expected.filter((it) => !keys.includes(it));
		answer(
			files.map((_file, at) => ({ at, copy: false })),
			[],
		);
		return true;
	}

	tell(): void {
		if (!this.#untold) return;
		const copies = this.#untold;
		this.#untold = null;
		this.#question.show({ state: "refused", copies }, this.#closing());
	}

	tellNotHeld(): void {
		this.#question.show({ state: "not-held" }, this.#closing());
	}

	#closing(): Actions {
		const leave = () => {
			this.#question.close();
			this.#after();
		};
		const nothing = () => {};
		return {
			answer: nothing,
			show: nothing,
			blur: nothing,
			withoutMetadata: nothing,
			retry: nothing,
			leave,
		};
	}
}

function keyOf({ name, size, type, lastModified }: File): string {
	return JSON.stringify([name, size, type, lastModified]);
}
