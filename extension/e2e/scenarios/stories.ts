import assert from "node:assert/strict";
import { until } from "../driver/until";
import { isHeld } from "./claims";
import { facebookStoryReply, instagramStory } from "./places";
import type { Suite } from "./suite";

const gated = { variant: "gated" } as const;

/** A story is answered in private, by words or by one press on an emoji. */
export function stories(suite: Suite): void {
	suite.add(
		"held as a message",
		instagramStory.name,
		async (world) => {
			await world.gate("open");
			const written = await instagramStory.reach(world, "patient");
			await written.tab.type(written.box, instagramStory.risky);
			await instagramStory.send(written);
			const [reply] = (await isHeld(written, instagramStory)).replies;
			assert.match(reply ?? "", /inbox/);
		},
		gated,
	);
	for (const place of [instagramStory, facebookStoryReply]) {
		suite.add(
			"one press on an emoji: held, checked, replayed",
			place.name,
			async (world) => {
				await world.gate("shut");
				const { tab } = await place.reach(world, "patient");
				await tab.click("react 😍");
				await until("a screening at the gate", async () => {
					return (await world.gate()).waiting > 0;
				});
				assert.deepEqual(await tab.sent(), []);
				await world.gate("open");
				assert.deepEqual(
					(await tab.sends(1)).map(({ box, text }) => [box, text]),
					[["reaction", "😍"]],
				);
				await tab.panel.gone();
			},
			gated,
		);
		suite.add(
			"one press on an emoji, background throws: held and told",
			place.name,
			async (world) => {
				await world.gate("broken");
				const { tab } = await place.reach(world, "patient");
				await tab.click("react 😍");
				await tab.panel.is("failed");
				assert.deepEqual(await tab.sent(), []);
				await world.gate("open");
				await tab.page.bringToFront();
				await tab.panel.press("retry");
				assert.equal((await tab.sends(1)).length, 1);
			},
			gated,
		);
	}
}
