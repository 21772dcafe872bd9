import assert from "node:assert/strict";
import { until } from "../driver/until";
import { highlighted, isHeld } from "./claims";
import {
	facebookComment,
	facebookReply,
	harmless,
	instagramComment,
	suiteReply,
	threadsInlineReply,
} from "./places";
import type { Suite } from "./suite";

/** What a held draft looks like, and what goes on beside it. */
export function held(suite: Suite): void {
	for (const place of [facebookComment, facebookReply]) {
		suite.add("words are marked in the box", place.name, async (world) => {
			const written = await place.reach(world, "patient");
			await written.tab.type(written.box, place.risky);
			await until("a mark in the box", async () =>
				(await highlighted(written, "stop")).some((text) =>
					text.includes(place.marked),
				),
			);
			await written.tab.erase(written.box);
			await written.tab.type(written.box, harmless);
			await until(
				async () =>
					`no mark in ${JSON.stringify(await written.tab.value(written.box))}, is ${JSON.stringify(await highlighted(written, "stop"))}`,
				async () => (await highlighted(written, "stop")).length === 0,
			);
		});
	}

	suite.add(
		"words are marked in the box",
		instagramComment.name,
		async (world) => {
			const written = await instagramComment.reach(world, "patient");
			const { tab, box } = written;
			const layers = () =>
				tab.page.evaluate(
					() => document.querySelectorAll("prescreen-marks").length,
				);
			await tab.type(box, instagramComment.risky);
			await until("a layer of marks", async () => (await layers()) === 1);
			await tab.erase(box);
			await tab.type(box, harmless);
			await until("no layer of marks", async () => (await layers()) === 0);
		},
	);

	suite.add("held again when sent again", facebookReply.name, async (world) => {
		const written = await facebookReply.reach(world, "patient");
		await written.tab.type(written.box, facebookReply.risky);
		for (let round = 0; round < 3; round++) {
			await written.tab.press("Enter");
			await isHeld(written, facebookReply);
			await written.tab.press("Escape");
			await written.tab.panel.gone();
			await until("the caret back in the box", () =>
				written.tab.focused(written.box),
			);
		}
		assert.deepEqual(await written.tab.sent(), []);
	});

	suite.add(
		"small buttons beside the box still work",
		facebookReply.name,
		async (world) => {
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, facebookReply.risky);
			const others = [
				"like 2001",
				"message 2001",
				`emoji ${box}`,
				"like 1001",
				"share 1001",
			];
			for (const other of others) await tab.click(other);
			assert.deepEqual((await tab.pressed()).slice(-others.length), others);
			assert.equal(await tab.panels(), 0, "a panel was shown");
		},
	);

	suite.add(
		"small buttons beside the box still work",
		instagramComment.name,
		async (world) => {
			const written = await instagramComment.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, instagramComment.risky);
			const others = ["like", "repost", "save", "emoji"];
			for (const other of others) await tab.click(other);
			assert.deepEqual((await tab.pressed()).slice(-others.length), others);
			assert.equal(await tab.panels(), 0, "a panel was shown");
		},
	);

	for (const [place, others] of [
		[suiteReply, ["like 2001", "reply 2002", "like 1001"]],
		[threadsInlineReply, ["like 1002", "reply 1002"]],
	] as const) {
		suite.add(
			"small buttons beside the box still work",
			place.name,
			async (world) => {
				const { tab, box } = await place.reach(world, "patient");
				await tab.type(box, place.risky);
				for (const other of others) await tab.click(other);
				assert.deepEqual((await tab.pressed()).slice(-others.length), others);
				assert.equal(await tab.panels(), 0, "a panel was shown");
			},
		);
	}
}
