import { watchAttachments } from "./attachments/watch";
import { askBackground, isCutOff } from "./background-link";
import { checkInBackground } from "./checks-link";
import { startGuard } from "./guard/guard";
import { localisedMessages } from "./localised";
import { createHints } from "./panel/hints";
import { createPanel } from "./panel/panel";
import { createQuestion } from "./panel/question";
import { openInspector } from "./pictures-link";
import { profileKey } from "./protocol";
import { siteAt } from "./sites";

const site = siteAt(location.hostname);
if (site) {
	const { signal } = new AbortController();
	const messages = localisedMessages();
	const panel = createPanel({ messages, signal });
	const hints = createHints({ messages, signal });
	const question = createQuestion({ messages, signal });
	const check = checkInBackground();
	const guard = startGuard({
		site,
		panel,
		hints,
		signal,
		warm: () => void askBackground({ kind: "warm" }),
		reachable: () => !isCutOff(),
		check,
	});
	watchAttachments({
		site: site.id,
		question,
		openInspector,
		check,
		record: () => {},
		onDuty: guard.onDuty,
		signal,
	});
	chrome.storage.onChanged.addListener((changes) => {
		if (profileKey in changes) guard.forget();
	});
}
