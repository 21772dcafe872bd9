import type { Answered, Done, Job, Kind, Ordered } from "./jobs";

/** The part of a worker's global scope that is used here. */
interface Scope {
	postMessage(answered: Answered): void;
	addEventListener(
		type: "message",
		listener: (event: MessageEvent<Ordered>) => void,
	): void;
}

/** Makes this worker do what a foreman orders. */
export function serve(perform: (job: Job) => Promise<Done[Kind]>): void {
	const scope = globalThis as unknown as Scope;
	scope.addEventListener("message", async ({ data: { number, job } }) => {
		try {
			scope.postMessage({ number, done: await perform(job) });
		} catch (error) {
			scope.postMessage({ number, error: String(error) });
		}
	});
}
