import { render } from "preact";
import type { Profile } from "../../wasm/prescreen";
import { askBackground } from "./background-link";
import { localisedMessages } from "./localised";
import { OptionsPage } from "./options/page";
import { profileKey } from "./protocol";

const messages = localisedMessages();

async function save(profile: Profile) {
	const answer = await askBackground({ kind: "configure", profile });
	return answer.kind === "configured" ? answer.errors : null;
}

async function start(): Promise<void> {
	const root = document.getElementById("options");
	if (!root) return;
	document.documentElement.lang = chrome.i18n.getUILanguage();
	document.title = `Prescreen – ${messages("optionsTitle")}`;
	const stored = await chrome.storage.local.get(profileKey).catch(() => null);
	if (!stored) {
		// An empty form would be saved over what is there.
		render(<p role="alert">{messages("profileUnreadable")}</p>, root);
		return;
	}
	const { [profileKey]: profile } = stored;
	const page = (
		<OptionsPage
			profile={(profile as Profile | undefined) ?? {}}
			save={save}
			messages={messages}
		/>
	);
	render(page, root);
}

void start();
