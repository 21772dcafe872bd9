import { render } from "preact";
import type { Profile } from "../../wasm/prescreen";
import { askBackground } from "./background-link";
import { localisedMessages } from "./localised";
import { OptionsPage } from "./options/page";
import { profileKey } from "./protocol";

const messages = localisedMessages();

/** Other tabs may have saved other parts meanwhile: what is kept now counts. */
async function save(change: Profile) {
	const kept = await stored().catch(() => null);
	if (!kept) return null;
	const profile = { ...kept, ...change };
	const answer = await askBackground({ kind: "configure", profile });
	return answer.kind === "configured" ? answer.errors : null;
}

async function stored(): Promise<Profile> {
	const { [profileKey]: profile } = await chrome.storage.local.get(profileKey);
	return (profile as Profile | undefined) ?? {};
}

async function start(): Promise<void> {
	const root = document.getElementById("options");
	if (!root) return;
	document.documentElement.lang = chrome.i18n.getUILanguage();
	document.title = `Prescreen – ${messages("optionsTitle")}`;
	const profile = await stored().catch(() => null);
	if (!profile) {
		// An empty form would be saved over what is there.
		render(
			<main>
				<p role="alert">{messages("profileUnreadable")}</p>
			</main>,
			root,
		);
		return;
	}
	const page = (
		<OptionsPage
			profile={profile}
			save={save}
			ask={askBackground}
			messages={messages}
		/>
	);
	render(page, root);
}

void start();
