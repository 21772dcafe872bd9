import type { Answered, Done, JobOf, Kind, Ordered } from "./jobs";

/** Milliseconds that a job may take; the first one also has everything loaded. */
const usualPatience = 20_000;

export class TooSlow extends Error {}

/**
 * Has jobs done by a worker. One that takes too long, or dies, is replaced: a
 * picture that is too much for it costs the others nothing.
 */
export class Foreman {
	#worker: Worker | null = null;
	#count = 0;
	readonly #waiting = new Map<number, Settle>();

	constructor(
		readonly start: () => Worker,
		readonly patience = usualPatience,
	) {}

	order<K extends Kind>(
		job: JobOf<K>,
		transfer: Transferable[] = [],
	): Promise<Done[K]> {
		this.#worker ??= this.#hire();
		const worker = this.#worker;
		const number = ++this.#count;
		return new Promise<Done[K]>((resolve, reject) => {
			const late = setTimeout(
				() => this.dismiss(new TooSlow("the worker took too long")),
				this.patience,
			);
			this.#waiting.set(number, {
				resolve: (done) => {
					clearTimeout(late);
					resolve(done as Done[K]);
				},
				reject: (error) => {
					clearTimeout(late);
					reject(error);
				},
			});
			worker.postMessage({ number, job } satisfies Ordered, transfer);
		});
	}

	/** Ends the worker and with it everything that it was to do. */
	dismiss(reason: Error): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const { reject } of this.#waiting.values()) reject(reason);
		this.#waiting.clear();
	}

	#hire(): Worker {
		const worker = this.start();
		worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
			const settle = this.#waiting.get(data.number);
			this.#waiting.delete(data.number);
			if ("done" in data) settle?.resolve(data.done);
			else settle?.reject(new Error(data.error));
		});
		worker.addEventListener("error", ({ message }) => {
			if (worker !== this.#worker) return;
			this.dismiss(new Error(message || "the worker did not start"));
		});
		return worker;
	}
}

interface Settle {
	resolve(done: Done[Kind]): void;
	reject(error: Error): void;
}
