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

/** Milliseconds without any answer, though some are due: nobody sits at the desk any more. */
const patience = 30_000;

/** What the line is laid through. */
export interface Room {
	/** Whether it is still there: a site may throw out a frame. */
	stands(): boolean;
	leave(): void;
}

/** Asks the desk at the other end of the line. */
export function inspectorAt(line: MessagePort, room: Room): Inspector {
	const waiting = new Map<number, (answer: Answer) => void>();
	let count = 0;
	let silence: ReturnType<typeof setTimeout> | undefined;

	const failAll = (error: string) => {
		for (const [number, answer] of waiting) answer({ number, error });
		waiting.clear();
	};
	/** From now on, when there is something to wait for. */
	const wait = () => {
		clearTimeout(silence);
		if (waiting.size === 0) return;
		silence = setTimeout(() => failAll("no answer"), patience);
	};
	line.onmessage = ({ data }: MessageEvent<Answer>) => {
		waiting.get(data.number)?.(data);
		waiting.delete(data.number);
		wait();
	};
	const ask = <T extends Inspection | File>(
		question: (number: number) => Question,
		signal?: AbortSignal,
	): Promise<T> =>
		new Promise((resolve, reject) => {
			const number = ++count;
			const aborted = () => {
				waiting.delete(number);
				wait();
				line.postMessage({ number, kind: "drop" } satisfies Question);
				reject(new Error("aborted"));
			};
			if (signal?.aborted || !room.stands()) {
				reject(new Error("nobody was asked"));
				return;
			}
			signal?.addEventListener("abort", aborted, { once: true });
			waiting.set(number, (answer) => {
				signal?.removeEventListener("abort", aborted);
				if ("done" in answer) resolve(answer.done as T);
				else reject(new Error(answer.error));
			});
			if (waiting.size === 1) wait();
			line.postMessage(question(number));
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
			clearTimeout(silence);
			line.postMessage({ number: 0, kind: "close" } satisfies Question);
			failAll("closed");
			line.close();
			room.leave();
		},
	};
}

/** In Firefox what arrives in a content script belongs to the page. */
function own(found: Inspection): Inspection {
	const { kind, unread, preview, problem } = found;
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
		unread,
		preview,
		problem,
	};
}
