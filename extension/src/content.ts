import { askBackground, isCutOff } from "./background-link";
import { startGuard } from "./guard/guard";
import type { Answer } from "./guard/ports";
import { localisedMessages } from "./localised";
import { createHints } from "./panel/hints";
import { createPanel } from "./panel/panel";
import { profileKey } from "./protocol";
import { siteAt } from "./sites";

const site = siteAt(location.hostname);
if (site) {
	const { signal } = new AbortController();
	const messages = localisedMessages();
	const panel = createPanel({ messages, signal });
	const hints = createHints({ messages, signal });
	const guard = startGuard({
		site,
		panel,
		hints,
		signal,
		warm: () => void askBackground({ kind: "warm" }),
		reachable: () => !isCutOff(),
		check: async (draft): Promise<Answer> => {
			if (isCutOff()) return { kind: "cut-off" };
			const answer = await askBackground({ kind: "screen", draft });
			if (isCutOff()) return { kind: "cut-off" };
			if (answer.kind === "report" || answer.kind === "error") return answer;
			return { kind: "error", error: "an answer to another question" };
		},
	});
	chrome.storage.onChanged.addListener((changes) => {
		if (profileKey in changes) guard.forget();
	});
}
