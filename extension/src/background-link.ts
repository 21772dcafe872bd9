import type { Request, Response } from "./protocol";

/**
 * Asks the background; what goes wrong on the way is an answer too. The browser
 * may end the background under a question, so one that got no answer is asked
 * once more: that starts it again.
 */
export async function askBackground(request: Request): Promise<Response> {
	const answer = await askOnce(request);
	if (answer.kind !== "error" || isCutOff()) return answer;
	return askOnce(request);
}

async function askOnce(request: Request): Promise<Response> {
	try {
		const answer: Response | undefined =
			await chrome.runtime.sendMessage(request);
		return answer ?? { kind: "error", error: "no answer" };
	} catch (error) {
		return { kind: "error", error: String(error) };
	}
}

/**
 * Reports whether the extension was updated or removed under this page. The old
 * content script lives on then, and nobody answers it any more.
 */
export function isCutOff(): boolean {
	try {
		return !chrome.runtime?.id;
	} catch {
		return true;
	}
}
