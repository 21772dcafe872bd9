import { watchAttachments } from "./attachments/watch";
import { askBackground, isCutOff } from "./background-link";
import { checkInBackground } from "./checks-link";
import { startGuard } from "./guard/guard";
import { languageKey, localisedMessages } from "./localised";
import { answerPopup, showBadge } from "./page-link";
import { createHints } from "./panel/hints";
import { createPanel } from "./panel/panel";
import { createQuestion } from "./panel/question";
import { openInspector } from "./pictures-link";
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
	const question = createQuestion({ messages, signal });
	const check = checkInBackground();
	const keep = keepInBackground();
	const guard = startGuard({
		site,
		panel,
		hints,
		signal,
		warm: () => void askBackground({ kind: "warm" }),
		reachable: () => !isCutOff(),
		check,
		keep,
		openPolicy: () => void askBackground({ kind: "show", part: "policy" }),
		stands: showBadge(),
	});
	answerPopup(guard);
	watchAttachments({
		site: site.id,
		question,
		openInspector,
		check,
		keep,
		onDuty: guard.onDuty,
		signal,
	});
	const settled = [profileKey, signerKey, languageKey];
	chrome.storage.onChanged.addListener((changes, area) => {
		const changed = settled.some((key) => key in changes);
		if (area === "managed" || changed) guard.forget();
	});
}
