import type { Guard } from "./guard/guard";
import type { Standing } from "./guard/ports";
import type { BadgeRequest, PageRequest, PageResponse } from "./page-protocol";

/** Lets the popup see how it stands with the box that was written in last, and act on it. */
export function answerPopup(guard: Guard): void {
	const ours = chrome.runtime.getURL("");
	chrome.runtime.onMessage.addListener(
		(request: PageRequest, sender, respond) => {
			// Other pages' content scripts have nothing to ask here.
			if (sender.id !== chrome.runtime.id || !sender.url?.startsWith(ours))
				return false;
			void answer(guard, request).then(respond);
			return true;
		},
	);
}

async function answer(
	guard: Guard,
	request: PageRequest,
): Promise<PageResponse | null> {
	switch (request.kind) {
		case "page-state": {
			const state = guard.state();
			const box = state && {
				state: state.standing.state,
				findings: state.findings,
			};
			return { kind: "page-state", box };
		}
		case "page-pause":
			return { kind: "page-paused", kept: await guard.pause(request.reason) };
		case "page-resume":
			return { kind: "page-paused", kept: await guard.resume() };
		case "page-put":
			return { kind: "page-put", outcome: await guard.put(request.text) };
		default:
			return null;
	}
}

/** Has the badge on the toolbar say how it stands; nothing is said twice. */
export function showBadge(): (standing: Standing | null) => void {
	let shown = "";
	return (standing) => {
		const request: BadgeRequest = {
			kind: "badge",
			state: standing?.state ?? null,
			count:
				standing?.state === "found"
					? standing.answer.report.findings.length
					: 0,
		};
		const key = JSON.stringify(request);
		if (key === shown) return;
		shown = key;
		// A badge is no part of the guard: without it nothing is less safe.
		void (async () => chrome.runtime.sendMessage(request))().catch(() => {});
	};
}
