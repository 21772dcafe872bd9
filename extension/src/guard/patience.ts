import type { Answer } from "./ports";

/** An answer that comes by itself after a time, for when no other does. */
export function giveUpAfter(time: number): {
	promise: Promise<Answer>;
	cancel: () => void;
} {
	let timer: ReturnType<typeof setTimeout>;
	const promise = new Promise<Answer>((resolve) => {
		const answer: Answer = { kind: "error", error: "no answer in time" };
		timer = setTimeout(() => resolve(answer), time);
	});
	return { promise, cancel: () => clearTimeout(timer) };
}
