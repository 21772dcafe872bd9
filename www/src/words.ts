import en from "../../extension/_locales/en/messages.json";
import type { Messages } from "../../extension/src/panel/messages";

/** The panel's words, which the extension gets from the browser. */
export const messages: Messages = (key, value = "") =>
	en[key].message.replace("$1", () => value);

/** What the page itself says. */
export const words = {
	tryTitle: "Check a reply before it goes public",
	tryIntro:
		"For medical and dental practices. Prescreen holds a post or a reply that would disclose who is a patient, says why in one sentence, and offers an approved wording. This page runs the extension’s own checker.",
	privacy: "Checked on this device. Nothing you type leaves it.",
	viewTry: "Try a draft",
	viewFeed: "See it hold a reply",
	practice: "Your practice",
	practiceNote: "Put into the approved replies. Kept in this browser only.",
	practiceName: "Name",
	practicePhone: "Phone",
	practiceFailed: "The checker did not answer, so this is not in force.",
	samples: "Samples",
	samplesNote:
		"Twelve drafts, each with a harmless one beside it that reads much alike.",
	skipSamples: "Skip to the draft box",
	risky: "Risky",
	twin: "Harmless",
	where: "What you are writing",
	site: "On",
	answering: "What are you answering?",
	sharing: "What are you sharing?",
	nothingAnswered: "A new post answers nothing.",
	author: "Who wrote it",
	said: "What they wrote",
	draft: "Your draft",
	draftHint: "Type here, or choose a sample.",
	empty: "No draft yet",
	emptyNote: "What is found in it appears here while you type.",
	starting: "Starting the checker",
	clear: "Nothing found",
	clearNote:
		"No rule matched. That does not mean that it is allowed: whether a draft may go out is for a person to judge.",
	stop: "Would be held: it would disclose patient information",
	caution: "Would be held: something to look at first",
	failed: "The draft could not be checked",
	tryAgain: "Try again",
	feedTitle: "Answer someone, and see what is held",
	feedIntro:
		"A small feed with the extension’s own guard on it. Write an answer and press Enter or Send: what would disclose who is a patient is not sent, anything else goes out without delay.",
	suggestion: "Try one:",
	reply: "Reply",
	send: "Send",
	sentMark: "Sent just now",
	postedMark: "Just now",
	comments: "Comments",
	messageTitle: "Messages",
	limits: "What it cannot do",
	limitsText:
		"It finds what its rules describe, in English and Spanish. Pictures and videos are not looked at here. “Nothing found” is not “compliant”, and none of this is legal advice.",
	privacyTitle: "Privacy",
	privacyText:
		"The checker is a program inside this page. There is no account, no counting of visits and no server that sees a draft. The practice’s name and number stay in this browser.",
	offlineTitle: "Without a network",
	offlineReady: "Ready: this page now also opens without a network.",
	offlinePreparing: "Being made ready for use without a network …",
	offlineUnavailable: "This browser keeps no copy of the page.",
	offlineDisk: "Opened from disk: no network is needed.",
	update: "A newer version of this page is ready.",
	updateNow: "Reload",
} as const;
