import type { Draft } from "../../wasm/prescreen";
import { isCutOff } from "./background-link";
import type { Answer } from "./guard/ports";
import { type Checked, checks, type Response } from "./protocol";

/** After so many milliseconds without a check the background may rest. */
const idle = 20_000;

/**
 * Has drafts checked by the background, over one line that stays open while
 * somebody writes: a message of its own for every key would cost the page a
 * millisecond each. The background may end under a question, so one that got no
 * answer is asked once more: that starts it again.
 */
export function checkInBackground(): (draft: Draft) => Promise<Answer> {
	let line: Line | null = null;
	let resting: ReturnType<typeof setTimeout> | undefined;

	const ask = async (draft: Draft): Promise<Response> => {
		clearTimeout(resting);
		resting = setTimeout(() => line?.close(), idle);
		try {
			if (!line?.open) line = openLine();
			return await line.ask(draft);
		} catch (error) {
			return { kind: "error", error: String(error) };
		}
	};
	return async (draft) => {
		let answer = await ask(draft);
		if (answer.kind === "error" && !isCutOff()) answer = await ask(draft);
		if (isCutOff()) return { kind: "cut-off" };
		if (answer.kind === "report" || answer.kind === "error") return answer;
		return { kind: "error", error: "an answer to another question" };
	};
}

interface Line {
	readonly open: boolean;
	ask(draft: Draft): Promise<Response>;
	close(): void;
}

function openLine(): Line {
	const port = chrome.runtime.connect({ name: checks });
	const waiting = new Map<number, (answer: Response) => void>();
	let count = 0;
	let open = true;
	const end = () => {
		open = false;
		for (const answered of waiting.values()) {
			answered({ kind: "error", error: "no answer" });
		}
		waiting.clear();
	};
	port.onDisconnect.addListener(end);
	port.onMessage.addListener(({ id, answer }: Checked) => {
		waiting.get(id)?.(answer);
		waiting.delete(id);
	});
	return {
		get open() {
			return open;
		},
		ask: (draft) =>
			new Promise((answered) => {
				const id = ++count;
				waiting.set(id, answered);
				port.postMessage({ id, draft });
			}),
		close() {
			port.disconnect();
			end();
		},
	};
}
