import { answer } from "./background/answer";
import type { Request } from "./protocol";

chrome.runtime.onMessage.addListener((request: Request, sender, respond) => {
	if (sender.id !== chrome.runtime.id) return false;
	const fromOurPage =
		sender.url?.startsWith(chrome.runtime.getURL("")) ?? false;
	void answer(request, fromOurPage).then(respond);
	// The answer comes later.
	return true;
});

// A first look at the practice's own details makes all later verdicts better.
chrome.runtime.onInstalled.addListener(({ reason }) => {
	if (reason === "install") void chrome.runtime.openOptionsPage();
});
