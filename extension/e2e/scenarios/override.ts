import assert from "node:assert/strict";
import { practice } from "../driver/world";
import { facebookReply, places, type Written } from "./places";
import type { Suite } from "./suite";

/** "Send anyway" is good for one sending of one draft. */
export function override(suite: Suite): void {
	for (const place of places) {
		suite.add("sent anyway, exactly once", place.name, async (world) => {
			const written = await place.reach(world, "patient");
			const { tab, box, prefix } = written;
			await tab.type(box, place.risky);
			await place.send(written);
			await tab.panel.is("held");
			await confirm(written);
			const sent = await tab.sends(1);
			assert.deepEqual(
				sent.map((sending) => sending.text),
				[prefix + place.risky],
			);
			await tab.panel.gone();
		});
	}

	suite.add(
		"the same draft again is held again",
		facebookReply.name,
		async (world) => {
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, facebookReply.risky);
			await tab.press("Enter");
			await tab.panel.is("held");
			await confirm(written);
			await tab.sends(1);
			await tab.holds(box, "");
			await tab.enter(box);
			await tab.type(box, facebookReply.risky);
			await tab.press("Enter");
			await tab.panel.is("held");
			assert.equal((await tab.sent()).length, 1);
		},
	);

	suite.add(
		"an edit voids the confirmation",
		facebookReply.name,
		async (world) => {
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, facebookReply.risky);
			await tab.press("Enter");
			await tab.panel.is("held");
			await tab.panel.press("send-anyway");
			await tab.panel.choose("reason", 1);
			await tab.press("Escape");
			await tab.panel.gone();
			await tab.enter(box);
			await tab.type(box, " See you soon.");
			await tab.press("Enter");
			await tab.panel.is("held");
			assert.deepEqual(await tab.sent(), []);
		},
	);

	suite.add(
		"no way round where the practice allows none",
		facebookReply.name,
		async (world) => {
			await world.configure({ ...practice, override: { stop: "never" } });
			try {
				const written = await facebookReply.reach(world, "patient");
				await written.tab.type(written.box, facebookReply.risky);
				await written.tab.press("Enter");
				const shown = await written.tab.panel.is("held");
				assert.ok(!shown.parts.includes("send-anyway"), shown.parts.join(", "));
			} finally {
				await world.configure(practice);
			}
		},
	);

	suite.add(
		"a page cannot confirm for the user",
		facebookReply.name,
		async (world) => {
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, facebookReply.risky);
			await tab.press("Enter");
			await tab.panel.is("held");
			await tab.panel.press("send-anyway");
			await tab.panel.choose("reason", 1);
			// Even a page that got hold of the closed root: its clicks are not a person's.
			const clicked = await tab.panel.call((root) => {
				const button = root.querySelector<HTMLElement>("[data-part=confirm]");
				button?.click();
				button?.dispatchEvent(
					new MouseEvent("click", { bubbles: true, composed: true }),
				);
				return button !== null;
			});
			assert.equal(clicked, true);
			assert.deepEqual(await tab.sent(), []);
			await tab.panel.press("confirm");
			assert.equal((await tab.sends(1)).length, 1);
		},
	);
}

async function confirm({ tab }: Written): Promise<void> {
	await tab.panel.press("send-anyway");
	await tab.panel.choose("reason", 1);
	await tab.panel.press("confirm");
}
