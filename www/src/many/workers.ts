import { language } from "../language";
import { partAddress } from "../parts";
import type { AskMany, ManyAnswered, ManyQuestion, ManyResponse } from "./link";

/** One core that can be asked, wherever it runs. */
export interface ManyCore {
	ask: AskMany;
	end(): void;
}

/** Two workers: one core of the machine stays free for the page. */
export function startCores(): ManyCore[] {
	if (location.protocol === "file:") return [inPage];
	return [inWorker(), inWorker()];
}

/** A page opened from disk may start no worker; its own core does the work. */
const inPage: ManyCore = {
	ask: async (request) =>
		globalThis.prescreenMany?.(request) ?? {
			kind: "failed",
			error: "the checker did not start",
		},
	end() {},
};

function inWorker(): ManyCore {
	const worker = new Worker(partAddress("core"), { name: language });
	const waiting = new Map<number, (response: ManyResponse) => void>();
	let count = 0;
	worker.addEventListener("message", ({ data }: MessageEvent<ManyAnswered>) => {
		waiting.get(data.number)?.(data.many);
		waiting.delete(data.number);
	});
	const fail = (error: string) => {
		worker.terminate();
		for (const answer of waiting.values()) answer({ kind: "failed", error });
		waiting.clear();
	};
	worker.addEventListener("error", (event) =>
		fail(event.message || "the checker did not start"),
	);
	return {
		ask: (many) =>
			new Promise((resolve) => {
				count++;
				waiting.set(count, resolve);
				const given = many.kind === "screen" ? [many.drafts.buffer] : [];
				worker.postMessage(
					{ number: count, many } satisfies ManyQuestion,
					given,
				);
			}),
		end: () => fail("ended"),
	};
}
