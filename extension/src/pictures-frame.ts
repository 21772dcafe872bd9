// The hidden frame in a site's page where pictures are looked at: a process that
// the site has no part in. It does nothing for anyone without a token that one of
// our content scripts has told the background.
import { askBackground } from "./background-link";
import { keepDesk } from "./pictures/desk";
import type { Entry } from "./pictures/frame";

addEventListener(
	"message",
	async ({ data, ports }: MessageEvent<Partial<Entry> | null>) => {
		const [line] = ports;
		const token = data?.token;
		if (!line || typeof token !== "string") return;
		const answer = await askBackground({ kind: "claim", token });
		if (answer.kind !== "claimed" || !answer.known) return;
		keepDesk(line, () => new Worker("pictures/worker.js"));
	},
);
