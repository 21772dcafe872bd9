import assert from "node:assert/strict";
import { isHeld, wentThrough } from "./claims";
import { commenting } from "./net";
import { facebookReply, harmless, samples } from "./places";
import type { Suite } from "./suite";

/** The longest that a clear draft may wait for a background that has to start first. */
const promised = 500;

/** The background comes and goes as the browser likes. */
export function background(suite: Suite): void {
	const times: number[] = [];
	for (const place of samples) {
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
				// By key: the way of a mouse to a button would give it a start.
				await tab.press("Enter", "Control");
				await tab.arrives(1);
				const time = Math.round(performance.now() - begin);
				times.push(time);
				context.diagnostic(
					`measured: ${world.kind}, ${place.name}: ${time} ms from the user's sending to the page's, background stopped before`,
				);
				const sent = await tab.sends(1);
				assert.deepEqual(
					sent.map(({ text, trusted }) => [text, trusted]),
					// Done again by the guard, so it was held until it was checked.
					[[prefix + harmless, false]],
				);
				await tab.panel.gone();
			},
		);
	}
	suite.add(
		`first sending after a stop in less than ${promised} ms`,
		"all",
		async (_world, context) => {
			// The middle one: on a busy machine a single one says little.
			const middle = times.toSorted((a, b) => a - b)[times.length >> 1];
			assert.ok(middle, "nothing was measured");
			context.diagnostic(
				`measured: ${suite.kind}: ${middle} ms in the middle of ${times.length}`,
			);
			assert.ok(middle < promised, `${times.join(", ")} ms`);
		},
	);
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
