import { askBackground, isCutOff } from "./background-link";
import { checkInBackground } from "./checks-link";
import { startGuard } from "./guard/guard";
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
		check: checkInBackground(),
	});
	chrome.storage.onChanged.addListener((changes, area) => {
		if (area === "managed" || profileKey in changes) guard.forget();
	});
}
