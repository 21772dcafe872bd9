import assert from "node:assert/strict";
import { isHeld, wentThrough } from "./claims";
import { commenting } from "./net";
import { facebookReply, harmless, instagramComment } from "./places";
import { confirm } from "./steps";
import type { Suite } from "./suite";

const twice = { variant: "twice" } as const;

/** Two versions of the extension at once: one of them guards, the other stands by. */
export function installedTwice(suite: Suite): void {
	for (const place of [facebookReply, instagramComment]) {
		suite.add(
			"installed twice: risky once if confirmed",
			place.name,
			async (world) => {
				const written = await place.reach(world, "patient");
				const { tab, box, prefix } = written;
				await tab.type(box, place.risky);
				await place.send(written);
				await isHeld(written, place);
				assert.equal(
					await tab.page.evaluate(
						() => document.querySelectorAll("prescreen-panel").length,
					),
					1,
				);
				await confirm(written);
				const sent = await tab.sends(1);
				assert.deepEqual(
					sent.map(({ text }) => text),
					[prefix + place.risky],
				);
				assert.equal(await tab.panels(), 1);
			},
			twice,
		);
		suite.add(
			"installed twice: clear goes once",
			place.name,
			async (world) => {
				const written = await place.reach(world, "patient");
				await written.tab.type(written.box, harmless);
				await place.send(written);
				await wentThrough(written, written.prefix + harmless);
			},
			twice,
		);
	}

	suite.add(
		"installed twice: page sends by itself",
		facebookReply.name,
		async (world) => {
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, facebookReply.risky);
			await tab.publish(facebookReply.risky, commenting);
			await tab.panel.is("held");
			await confirm(written);
			await tab.sends(1);
			assert.equal(await tab.panels(), 1);
			await tab.publish(facebookReply.risky, commenting);
			await tab.panel.is("held");
			assert.equal((await tab.sent()).length, 1);
		},
		twice,
	);

	suite.add(
		"installed twice, one is updated: still held, by event and request",
		facebookReply.name,
		async (world) => {
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, facebookReply.risky);
			await tab.engine.reloadExtension();
			await tab.page.bringToFront();
			await tab.press("Enter");
			await isHeld(written, facebookReply);
			await tab.press("Escape");
			await tab.panel.gone();
			await tab.publish(facebookReply.risky, commenting);
			await tab.panel.is("held");
			await confirm(written);
			await tab.sends(1);
		},
		twice,
	);
}
