import assert from "node:assert/strict";
import { until } from "../driver/until";
import { isHeld, wentThrough } from "./claims";
import {
	facebookComment,
	facebookPagePost,
	facebookPost,
	facebookPrivateMessage,
	facebookShareNow,
} from "./places";
import { confirm, write } from "./steps";
import type { Suite } from "./suite";

/** What only Facebook has. */
export function facebook(suite: Suite): void {
	suite.add("held at Next already", facebookPagePost.name, async (world) => {
		const written = await facebookPagePost.reach(world, "patient");
		await written.tab.type(written.box, facebookPagePost.risky);
		await written.tab.click("next");
		await isHeld(written, facebookPost);
		assert.deepEqual(await written.tab.pressed(), ["compose"]);
	});
	suite.add(
		"last step with the box out of view",
		facebookPagePost.name,
		async (world) => {
			const options = { flow: "kept" };
			const risky = await facebookPagePost.reach(world, "patient", options);
			await write(risky, facebookPagePost, facebookPagePost.risky);
			await facebookPagePost.send(risky);
			await isHeld(risky, facebookPagePost);
		},
	);
	suite.add(
		"a text cut short: a caution until all of it is read",
		facebookComment.name,
		async (world) => {
			const tab = await world.open("www.facebook.com", "/");
			const written = { tab, box: "comment 1004", prefix: "" };
			const send = async () => {
				await tab.enter(written.box);
				await tab.press("Enter");
				return isHeld(written, facebookComment);
			};
			await tab.enter(written.box);
			await tab.type(written.box, facebookComment.risky);
			const cut = await send();
			assert.ok(cut.parts.includes("note"), cut.parts.join(", "));
			assert.deepEqual(
				cut.marks.map(({ level }) => level),
				["caution"],
			);
			await tab.press("Escape");
			await tab.panel.gone();
			await tab.click("more 1004");
			const whole = await send();
			assert.ok(!whole.parts.includes("note"), whole.parts.join(", "));
			assert.deepEqual(
				whole.marks.map(({ level }) => level),
				["stop"],
			);
		},
	);

	for (const [comment, held] of [
		["2001", true],
		["2002", false],
	] as const) {
		suite.add(
			`first message of a chat, begun from a ${held ? "patient's comment" : "harmless comment"}`,
			facebookPrivateMessage.name,
			async (world) => {
				const options = { writing: "chat" };
				const tab = await world.open("www.facebook.com", "/", options);
				await tab.click(`message ${comment}`);
				const written = { tab, box: "first message", prefix: "" };
				await tab.enter(written.box);
				await tab.type(written.box, facebookPrivateMessage.risky);
				await tab.press("Enter");
				if (held) await isHeld(written, facebookPrivateMessage);
				else await wentThrough(written, facebookPrivateMessage.risky);
			},
		);
	}

	suite.add(
		"a menu that closes as the panel opens: told all the same",
		facebookShareNow.name,
		async (world) => {
			const options = { sharing: "fleeting" };
			const written = await facebookShareNow.reach(world, "patient", options);
			const { tab } = written;
			await facebookShareNow.send(written);
			await isHeld(written, facebookShareNow);
			await until("the menu to go", async () => !(await tab.has("share now")));
			await tab.panel.rests();
			await isHeld(written, facebookShareNow);
			await confirm(written);
			await tab.panel.is("changed");
			assert.deepEqual(await tab.sent(), []);
		},
	);

	suite.add(
		"what only opens is left alone",
		facebookShareNow.name,
		async (world) => {
			const { tab } = await facebookShareNow.reach(world, "patient");
			await until("the menu", () => tab.has("share now"));
			assert.deepEqual(await tab.pressed(), ["share 1002"]);
			assert.equal(await tab.panels(), 0, "a panel was shown");
		},
	);
}
