import { askBackground, isCutOff } from "./background-link";
import { checkInBackground } from "./checks-link";
import { startGuard } from "./guard/guard";
import { languageKey, localisedMessages } from "./localised";
import { answerPopup, showBadge } from "./page-link";
import { createHints } from "./panel/hints";
import { createPanel } from "./panel/panel";
import { signerKey } from "./policy/standing";
import { profileKey } from "./protocol";
import { keepInBackground } from "./record-link";
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
		keep: keepInBackground(),
		openPolicy: () => void askBackground({ kind: "show", part: "policy" }),
		stands: showBadge(),
	});
	answerPopup(guard);
	const settled = [profileKey, signerKey, languageKey];
	chrome.storage.onChanged.addListener((changes, area) => {
		const changed = settled.some((key) => key in changes);
		if (area === "managed" || changed) guard.forget();
	});
}
