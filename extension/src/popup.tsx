import { render } from "preact";
import { askBackground } from "./background-link";
import { followLanguage, localised, spokenLanguage } from "./localised";
import type { PageRequest, PageResponse } from "./page-protocol";
import { Popup, type PopupProps } from "./popup/view";
import { inForce } from "./profile/organisation";

/** The tab that the popup is about: the one in front of it, or in which one was last. */
async function tabBeside(): Promise<number | undefined> {
	// On a phone, and where somebody opens it so, the popup is a tab itself.
	const own = await chrome.tabs.getCurrent();
	if (!own) {
		const [tab] = await chrome.tabs.query({
			active: true,
			currentWindow: true,
		});
		return tab?.id;
	}
	const tabs = await chrome.tabs.query({ currentWindow: true });
	return tabs
		.filter(({ id }) => id !== own.id)
		.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}

async function askPage(
	tab: number | undefined,
	request: PageRequest,
): Promise<PageResponse | null> {
	if (tab === undefined) return null;
	try {
		return (await chrome.tabs.sendMessage(tab, request)) ?? null;
	} catch {
		// Nobody of ours is on that page.
		return null;
	}
}

async function start(): Promise<void> {
	const root = document.getElementById("popup");
	if (!root) return;
	const tab = await tabBeside();
	const show = async () => {
		const language = spokenLanguage();
		document.documentElement.lang = language;
		const [state, settings] = await Promise.all([
			askPage(tab, { kind: "page-state" }),
			askBackground({ kind: "settings" }),
		]);
		const known = settings.kind === "settings" ? settings : null;
		const profile = known ? inForce(known.own, known.organisation) : {};
		const props: PopupProps = {
			page: state?.kind === "page-state" ? state : null,
			// What is not known is not allowed.
			mayPause:
				known !== null && (profile.override?.stop ?? "reason") === "reason",
			misset: (known?.organisation.problems.length ?? 0) > 0,
			name: profile.practice?.name ?? "",
			language: language.startsWith("es") ? "es" : "en",
			async pause(reason) {
				const answer = await askPage(tab, { kind: "page-pause", reason });
				await show();
				return (
					answer?.kind === "page-paused" && answer.kept.kind === "recorded"
				);
			},
			async resume() {
				await askPage(tab, { kind: "page-resume" });
				await show();
			},
			async put(text) {
				const answer = await askPage(tab, { kind: "page-put", text });
				const outcome = answer?.kind === "page-put" ? answer.outcome : "none";
				if (outcome === "box") window.close();
				return outcome;
			},
			openSettings() {
				void chrome.runtime.openOptionsPage().then(() => window.close());
			},
			messages: localised,
		};
		render(<Popup {...props} />, root);
	};
	await followLanguage(() => void show()).catch(show);
}

void start();
