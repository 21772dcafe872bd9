/** So many milliseconds the panel must have stood still before it lets anything be sent. */
const needed = 400;

/**
 * Whether the panel has stood undisturbed for as long as a person needs to see
 * what a press would do. A page can make it move, or lay something over it, just
 * as a press is on its way that was meant for something else.
 */
export class Steadiness {
	#steady = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #listeners = new Set<() => void>();

	get steady(): boolean {
		return this.#steady;
	}

	disturbed(): void {
		clearTimeout(this.#timer);
		this.#set(false);
		this.#timer = setTimeout(() => this.#set(true), needed);
	}

	/** Tells of every change; returns what ends that. */
	watch(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#set(steady: boolean): void {
		if (steady === this.#steady) return;
		this.#steady = steady;
		for (const listener of this.#listeners) listener();
	}
}
