import assert from "node:assert/strict";
import { until } from "../driver/until";
import { facebookReply, instagramComment } from "./places";
import type { Suite } from "./suite";

/** Boxes that take no text but letter by letter. */
export function refusing(suite: Suite): void {
	for (const place of [facebookReply, instagramComment]) {
		suite.add(
			"a box that refuses the reply: clipboard, and told",
			place.name,
			async (world) => {
				const takes = { takes: "letters" };
				const written = await place.reach(world, "patient", takes);
				const { tab, box, prefix } = written;
				await tab.type(box, place.risky);
				await place.send(written);
				const [reply] = (await tab.panel.is("held")).replies;
				await tab.panel.press("reply");
				const shown = await tab.panel.is("replaced");
				assert.equal(shown.title, "The new text is on the clipboard");
				assert.equal(await tab.engine.clipboard(tab.page), reply);
				assert.equal(await tab.value(box), prefix + place.risky);
				assert.deepEqual(await tab.sent(), []);
				// The way back to what was written, should the box have spoilt it.
				await tab.panel.press("copy");
				await until("it to be said", async () =>
					/Copied/.test((await tab.panel.read())?.text ?? ""),
				);
				assert.equal(
					await tab.engine.clipboard(tab.page),
					prefix + place.risky,
				);
				await tab.panel.press("back");
				await tab.panel.gone();
				await tab.enter(box);
				await tab.press("End", "Control");
				await tab.type(box, " x");
				await place.send(written);
				await tab.panel.is("held");
				assert.deepEqual(await tab.sent(), []);
			},
		);
	}
}
