import { askBackground, isCutOff } from "./background-link";
import { checkInBackground } from "./checks-link";
import { startGuard } from "./guard/guard";
import { localisedMessages } from "./localised";
import { createPanel } from "./panel/panel";
import { profileKey } from "./protocol";
import { siteAt } from "./sites";

const site = siteAt(location.hostname);
if (site) {
	const { signal } = new AbortController();
	const panel = createPanel({ messages: localisedMessages(), signal });
	const guard = startGuard({
		site,
		panel,
		signal,
		warm: () => void askBackground({ kind: "warm" }),
		reachable: () => !isCutOff(),
		check: checkInBackground(),
	});
	chrome.storage.onChanged.addListener((changes) => {
		if (profileKey in changes) guard.forget();
	});
}
