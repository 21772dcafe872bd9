import { askBackground } from "./background-link";
import { openFrame } from "./pictures/frame";
import type { Inspector } from "./pictures/inspection";

/** For content scripts; rejects when the frame cannot be reached. */
export function openInspector(): Promise<Inspector> {
	return openFrame({
		address: chrome.runtime.getURL("pictures.html"),
		announce: async (token) => {
			const answer = await askBackground({ kind: "announce", token });
			if (answer.kind !== "announced") throw new Error("nobody was told");
		},
	});
}
