import assert from "node:assert/strict";
import { isHeld, wentThrough } from "./claims";
import {
	facebookReply,
	harmless,
	instagramComment,
	instagramMessage,
	places,
} from "./places";
import type { Suite } from "./suite";

/** The background comes and goes as the browser likes. */
export function background(suite: Suite): void {
	for (const place of places) {
		suite.add(
			"background stopped, clear draft",
			place.name,
			async (world, context) => {
				const written = await place.reach(world, "patient");
				const { tab, box, prefix } = written;
				await tab.type(box, harmless.slice(0, -1));
				await tab.settle();
				await tab.engine.stopBackground();
				await tab.page.bringToFront();
				// The last letter makes it a draft that nobody has seen.
				await tab.page.keyboard.type(harmless.slice(-1));
				const begin = performance.now();
				await place.send(written);
				await tab.arrives(1);
				context.diagnostic(
					`measured: ${world.kind}, ${place.name}: sent ${Math.round(performance.now() - begin)} ms after the user, background stopped before`,
				);
				await wentThrough(written, prefix + harmless);
			},
		);
	}
	for (const place of [facebookReply, instagramComment, instagramMessage]) {
		suite.add("background stopped, risky draft", place.name, async (world) => {
			const written = await place.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, place.risky.slice(0, -1));
			await tab.settle();
			await tab.engine.stopBackground();
			await tab.page.bringToFront();
			await tab.page.keyboard.type(place.risky.slice(-1));
			await place.send(written);
			await isHeld(written, place);
		});
	}

	suite.add(
		"extension reloaded under an open tab",
		facebookReply.name,
		async (world) => {
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, facebookReply.risky);
			await tab.engine.reloadExtension();
			await tab.page.bringToFront();
			await tab.press("Enter");
			if (world.kind === "chromium") {
				// The old content script lives on, cut off from everything.
				const shown = await tab.panel.is("cut-off");
				assert.ok(shown.parts.includes("copy"), shown.parts.join(", "));
				assert.ok(shown.parts.includes("reload"), shown.parts.join(", "));
			} else {
				// Firefox ends the old content script and puts the new one in its place.
				await isHeld(written, facebookReply);
			}
			assert.deepEqual(await tab.sent(), []);

			const fresh = await facebookReply.reach(world, "patient");
			await fresh.tab.type(fresh.box, facebookReply.risky);
			await fresh.tab.press("Enter");
			await isHeld(fresh, facebookReply);
		},
	);

	suite.add(
		"extension reloaded, clear draft",
		facebookReply.name,
		async (world) => {
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, harmless);
			await tab.engine.reloadExtension();
			await tab.page.bringToFront();
			await tab.press("Enter");
			if (world.kind === "chromium") {
				await tab.panel.is("cut-off");
				assert.deepEqual(await tab.sent(), []);
			} else {
				await wentThrough(written, harmless);
			}
		},
	);
}
