import assert from "node:assert/strict";
import { isHeld, wentThrough } from "./claims";
import { commenting } from "./net";
import { facebookReply, harmless } from "./places";
import type { Suite } from "./suite";

/** An update puts a new background, and in Firefox a new guard, under open pages. */
export function background(suite: Suite): void {
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
		"extension reloaded, page sends by itself",
		facebookReply.name,
		async (world) => {
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, facebookReply.risky);
			await tab.engine.reloadExtension();
			await tab.page.bringToFront();
			await tab.publish(facebookReply.risky, commenting);
			await tab.panel.is(world.kind === "chromium" ? "cut-off" : "held");
			assert.deepEqual(await tab.sent(), []);
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
			// While the core still starts, the panel may say that it checks: how long
			// that takes is measured by itself.
			if (world.kind === "firefox") await tab.settle();
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
