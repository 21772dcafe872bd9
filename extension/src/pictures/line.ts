import type { Face, Inspection, Inspector } from "./inspection";
import { kindOf, unseen } from "./unseen";

/** What is asked of the desk, each with a number of its own. */
export type Question =
	| { number: number; kind: "inspect"; file: File }
	| { number: number; kind: "blurred"; file: File; faces: readonly Face[] }
	| { number: number; kind: "stripped"; file: File }
	/** Nobody waits for this one any more. */
	| { number: number; kind: "drop" }
	| { number: number; kind: "close" };

export type Answer =
	| { number: number; done: Inspection | File }
	| { number: number; error: string };

/** Milliseconds; nothing takes so long while somebody sits at the desk. */
const patience = 60_000;

/** Asks the desk at the other end of the line; `end` is called when it is closed. */
export function inspectorAt(line: MessagePort, end: () => void): Inspector {
	const waiting = new Map<number, (answer: Answer) => void>();
	let count = 0;
	line.onmessage = ({ data }: MessageEvent<Answer>) => {
		waiting.get(data.number)?.(data);
		waiting.delete(data.number);
	};
	const ask = <T extends Inspection | File>(
		question: (number: number) => Question,
		signal?: AbortSignal,
	): Promise<T> =>
		new Promise((resolve, reject) => {
			const number = ++count;
			const stop = (why: string) => {
				waiting.get(number)?.({ number, error: why });
				waiting.delete(number);
				line.postMessage({ number, kind: "drop" } satisfies Question);
			};
			const late = setTimeout(() => stop("no answer"), patience);
			const aborted = () => stop("aborted");
			signal?.addEventListener("abort", aborted, { once: true });
			waiting.set(number, (answer) => {
				clearTimeout(late);
				signal?.removeEventListener("abort", aborted);
				if ("done" in answer) resolve(answer.done as T);
				else reject(new Error(answer.error));
			});
			if (signal?.aborted) stop("aborted");
			else line.postMessage(question(number));
		});
	return {
		inspect: async (file, signal) => {
			try {
				const found = await ask<Inspection>(
					(number) => ({ number, kind: "inspect", file }),
					signal,
				);
				return own(found);
			} catch {
				return unseen(kindOf(file), "failed");
			}
		},
		blurred: (file, faces) =>
			ask((number) => ({ number, kind: "blurred", file, faces })),
		withoutMetadata: (file) =>
			ask((number) => ({ number, kind: "stripped", file })),
		close() {
			line.postMessage({ number: 0, kind: "close" } satisfies Question);
			for (const [number, answer] of waiting) {
				answer({ number, error: "closed" });
			}
			waiting.clear();
			line.close();
			end();
		},
	};
}

/** In Firefox what arrives in a content script belongs to the page. */
function own(found: Inspection): Inspection {
	const { kind, preview, problem } = found;
	return {
		kind,
		faces: Array.from(found.faces, ({ left, top, width, height }) => ({
			left,
			top,
			width,
			height,
		})),
		notes: Array.from(found.notes, ({ kind, text }) => ({ kind, text })),
		words: Array.from(found.words),
		preview,
		problem,
	};
}
