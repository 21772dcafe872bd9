import { answer } from "./background/answer";
import { answerRecord } from "./background/answer-record";
import { isBadgeRequest, showBadge } from "./background/badge";
import { renew } from "./background/core";
import { handingOver, settingsHandedOver } from "./background/managed";
import { followLanguage } from "./localised";
import { type Checked, checks, type Request, type ToCheck } from "./protocol";
import { isRecordRequest } from "./record-protocol";

chrome.runtime.onMessage.addListener((request: Request, sender, respond) => {
	if (sender.id !== chrome.runtime.id) return false;
	if (isBadgeRequest(request)) {
		void showBadge(request, sender.tab?.id).then(() => respond(null));
		return true;
	}
	const fromOurPage =
		sender.url?.startsWith(chrome.runtime.getURL("")) ?? false;
	const answered = isRecordRequest(request)
		? answerRecord(request, fromOurPage)
		: answer(request, fromOurPage);
	void answered.then(respond);
	// The answer comes later.
	return true;
});

// Checks come one at nearly every key, so they have a line of their own.
chrome.runtime.onConnect.addListener((port) => {
	if (port.sender?.id !== chrome.runtime.id || port.name !== checks) return;
	let open = true;
	port.onDisconnect.addListener(() => {
		open = false;
	});
	port.onMessage.addListener(({ id, draft }: ToCheck) => {
		void answer({ kind: "screen", draft }, false).then((answer) => {
			// Nobody is there to be answered once the page is gone.
			if (open) port.postMessage({ id, answer } satisfies Checked);
		});
	});
});

chrome.storage.onChanged.addListener((_changes, area) => {
	if (area !== "managed") return;
	void settingsHandedOver().then(renew, renew);
});
// By then it is known whether there is anything.
setTimeout(() => void renew(), handingOver);
void followLanguage().catch(() => {
	// What cannot be read is no choice.
});

// A first look at the practice's own details makes all later verdicts better.
chrome.runtime.onInstalled.addListener(({ reason }) => {
	if (reason === "install") void chrome.runtime.openOptionsPage();
});
