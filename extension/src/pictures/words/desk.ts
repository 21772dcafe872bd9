import { Foreman } from "../foreman";

/** Milliseconds that reading one picture may take, loading what reads it included. */
const patience = 5_000;

/** Where words in pictures are read, if that is switched on. */
export interface Reading {
	wanted(): Promise<boolean>;
	start(): Worker;
}

export interface ReadWords {
	words: readonly string[];
	/** They were to be read, and could not be. */
	unread: boolean;
}

const nothing: ReadWords = { words: [], unread: false };

/** Has pictures read by a worker of its own, which is not even started before it is wanted. */
export class ReadingDesk {
	readonly #reading: Reading | null;
	readonly #foreman: Foreman | null;

	constructor(reading: Reading | null) {
		this.#reading = reading;
		this.#foreman = reading && new Foreman(() => reading.start(), patience);
	}

	/** It never rejects. */
	async read(file: File): Promise<ReadWords> {
		try {
			if (!this.#foreman || !(await this.#reading?.wanted())) return nothing;
			const words = await this.#foreman.order({ kind: "read", file });
			return { words, unread: false };
		} catch {
			return { words: [], unread: true };
		}
	}

	dismiss(reason: Error): void {
		this.#foreman?.dismiss(reason);
	}
}
