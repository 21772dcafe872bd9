// The hidden frame in a site's page where pictures are looked at: a process that
// the site has no part in. It does nothing for anyone without a token that one of
// our content scripts has told the background.
import { askBackground } from "./background-link";
import { keepDesk } from "./pictures/desk";
import type { Entry } from "./pictures/frame";
import { inForce } from "./profile/organisation";

addEventListener(
	"message",
	async ({ data, ports }: MessageEvent<Partial<Entry> | null>) => {
		const [line] = ports;
		const token = data?.token;
		if (!line || typeof token !== "string") return;
		const answer = await askBackground({ kind: "claim", token });
		if (answer.kind !== "claimed" || !answer.known) return;
		keepDesk(line, () => new Worker("pictures/worker.js"), {
			wanted: readsText,
			start: () => new Worker("words/worker.js"),
		});
	},
);

let asked: Promise<boolean> | null = null;
// It may have been switched on or off, here or by the organisation.
chrome.storage.onChanged.addListener(() => {
	asked = null;
});

/** Whether words in pictures are read; rejects when nobody knows. */
function readsText(): Promise<boolean> {
	asked ??= askBackground({ kind: "settings" }).then((answer) => {
		if (answer.kind !== "settings") throw new Error("nobody knows");
		const { own, organisation } = answer;
		return inForce(own, organisation).pictures?.readText ?? false;
	});
	// The next one asks anew.
	asked.catch(() => {
		asked = null;
	});
	return asked;
}
