import { render } from "preact";
import type { Profile } from "../../wasm/prescreen";
import { askBackground } from "./background-link";
import {
	followLanguage,
	languageKey,
	localised,
	spokenLanguage,
} from "./localised";
import { OptionsPage } from "./options/page";
import { type Desk, ended } from "./options/part";
import type { MessageKey } from "./panel/messages";
import type { Response } from "./protocol";

/** Where the step of the first set-up lies in storage.local. */
const stepKey = "setupStep";

type Settings = Extract<Response, { kind: "settings" }>;

const messages = (key: MessageKey, value?: string) => localised(key, value);

async function readSettings(): Promise<Settings | null> {
	const answer = await askBackground({ kind: "settings" });
	return answer.kind === "settings" ? answer : null;
}

async function replace(profile: Profile) {
	const answer = await askBackground({ kind: "configure", profile });
	return answer.kind === "configured" ? answer.errors : null;
}

/** Other tabs may have saved other parts meanwhile: what is kept now counts. */
async function save(change: Profile) {
	const kept = await readSettings();
	return kept ? replace({ ...kept.own, ...change }) : null;
}

async function readDesk(): Promise<Desk> {
	const kept = await chrome.storage.local.get([stepKey, languageKey]);
	return {
		step: (kept[stepKey] as string | undefined) ?? null,
		language: (kept[languageKey] as Desk["language"] | undefined) ?? null,
		keepStep: (step) => void keep(stepKey, step),
		chooseLanguage: (language) => void keep(languageKey, language),
	};
}

async function keep(key: string, value: string | null): Promise<void> {
	if (value === null) await chrome.storage.local.remove(key);
	else await chrome.storage.local.set({ [key]: value });
}

async function start(): Promise<void> {
	const root = document.getElementById("options");
	if (!root) return;
	const show = async () => {
		document.documentElement.lang = spokenLanguage();
		document.title = `Prescreen – ${messages("optionsTitle")}`;
		const settings = await readSettings();
		const desk = await readDesk().catch(() => null);
		if (!settings || !desk) {
			// An empty form would be saved over what is there.
			const unreadable = (
				<main>
					<p role="alert">{messages("profileUnreadable")}</p>
				</main>
			);
			render(unreadable, root);
			return;
		}
		const { own, organisation } = settings;
		const isNew = Object.keys(own).length === 0 && !desk.step;
		const isUnderWay = desk.step !== null && desk.step !== ended;
		const page = (
			<OptionsPage
				own={own}
				organisation={organisation}
				opensWith={isNew || isUnderWay ? "start" : "practice"}
				save={save}
				replace={replace}
				ask={askBackground}
				desk={desk}
				messages={messages}
			/>
		);
		render(page, root);
	};
	await followLanguage(() => void show()).catch(show);
	chrome.storage.onChanged.addListener((_changes, area) => {
		if (area === "managed") void show();
	});
}

void start();
