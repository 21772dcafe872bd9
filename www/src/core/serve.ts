import type { Answered, Ask, Question } from "./link";

/** The part of a worker's global scope that is used here. */
interface Worker {
	postMessage(answered: Answered): void;
	addEventListener(
		type: "message",
		listener: (event: MessageEvent<Question>) => void,
	): void;
}

/** Makes the checker available: by messages in a worker, by a global in a page. */
export function serve(ask: Ask): void {
	if (typeof document !== "undefined") {
		globalThis.prescreenAsk = ask;
		return;
	}
	const worker = globalThis as unknown as Worker;
	worker.addEventListener("message", async ({ data }) => {
		const { number, request } = data;
		if (!request) return; // of another kind
		worker.postMessage({ number, response: await ask(request) });
	});
}
