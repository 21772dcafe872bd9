import assert from "node:assert/strict";
import type { Tab } from "../driver/tab";
import { until } from "../driver/until";
import type { World } from "../driver/world";
import type { Way } from "../pages/wire";
import { renewed } from "./boxes";
import { isHeld } from "./claims";
import {
	facebookComment,
	facebookPost,
	facebookReply,
	harmless,
	instagramComment,
	instagramReply,
	type Place,
	type Written,
} from "./places";
import { confirm } from "./steps";
import type { Suite } from "./suite";

export const commenting = "useCometUFICreateCommentMutation";

/** What the page itself would call it. */
const operations = new Map<Place, string>([
	[facebookPost, "ComposerStoryCreateMutation"],
	[facebookComment, commenting],
	[facebookReply, commenting],
	[instagramComment, "comment"],
	[instagramReply, "comment"],
]);

/** The second net: what leaves without an event that the guard of the boxes has seen. */
export function net(suite: Suite): void {
	for (const [place, operation] of operations) {
		const text = ({ prefix }: Written) => prefix + place.risky;

		suite.add("page sends by itself: held", place.name, async (world) => {
			const written = await place.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, place.risky);
			await tab.publish(text(written), operation);
			await isHeld(written, place);
			await tab.panel.press("back");
			await fails(tab, text(written));
			assert.equal(await tab.value(box), text(written));
			assert.deepEqual(await tab.sent(), []);
		});
	}

	for (const place of [facebookReply, instagramComment]) {
		suite.add(
			"box emptied before the request: its context counts",
			place.name,
			async (world) => {
				const { tab, box } = await place.reach(world, "patient");
				await tab.type(box, place.risky);
				// What is emptied before it was read leaves nothing to remember.
				await tab.hints.says("found");
				await renewed(tab, box, false);
				await tab.publish(place.risky, operations.get(place) ?? "");
				await tab.panel.is("held");
				assert.deepEqual(await tab.sent(), []);
			},
		);
	}

	suite.add(
		"words nearly those of the box: its context counts",
		facebookReply.name,
		async (world) => {
			const options = { prefill: "mention" };
			const { tab, box } = await facebookReply.reach(world, "patient", options);
			await tab.type(box, facebookReply.risky);
			await tab.publish(facebookReply.risky, commenting);
			await tab.panel.is("held");
			assert.deepEqual(await tab.sent(), []);
		},
	);

	const ways: Way[] = [
		"fetch",
		"parameters",
		"form",
		"bytes",
		"blob",
		"request",
		"xhr",
		"xhr form",
	];
	for (const way of ways) {
		suite.add("clear goes, risky once if confirmed", way, async (world) => {
			const tab = await reply(world);
			await tab.publish(harmless, commenting, way);
			await tab.sends(1);
			await tab.publish(facebookReply.risky, commenting, way);
			await tab.panel.is("held");
			await confirm({ tab });
			await tab.sends(2);
			await tab.publish(facebookReply.risky, commenting, way);
			await tab.panel.is("held");
			await tab.press("Escape");
			await fails(tab, facebookReply.risky);
			assert.deepEqual(
				(await tab.sent()).map((sending) => sending.text),
				[harmless, facebookReply.risky],
			);
		});
	}
	for (const way of ["xhr at once", "beacon"] as const) {
		suite.add("what cannot wait fails, and is told", way, async (world) => {
			const tab = await reply(world);
			await tab.publish(facebookReply.risky, commenting, way);
			await fails(tab, facebookReply.risky);
			await tab.panel.is("held");
			await confirm({ tab });
			await tab.panel.is("changed");
			assert.deepEqual(await tab.sent(), []);
			await tab.publish(facebookReply.risky, commenting, way);
			await tab.sends(1);
			await tab.publish(facebookReply.risky, commenting, way);
			await tab.panel.is("held");
			assert.equal((await tab.sent()).length, 1);
		});
	}

	suite.add("no box is recognised, clear: told once", "page", async (world) => {
		const tab = await world.open("www.facebook.com", "/");
		await tab.publish("We are closed on Friday.", commenting);
		await tab.sends(1);
		const shown = await tab.panel.is("unrecognised");
		assert.ok(shown.parts.includes("reload"), shown.parts.join(", "));
		await tab.panel.press("back");
		await tab.panel.gone();
		await tab.publish("We are open on Monday.", commenting);
		await tab.sends(2);
		assert.equal(await tab.panel.state(), null);
	});

	suite.add("no box is recognised, risky: held", "page", async (world) => {
		const tab = await world.open("www.facebook.com", "/");
		await tab.publish(facebookPost.risky, "ComposerStoryCreateMutation");
		const shown = await tab.panel.is("held");
		assert.ok(shown.parts.includes("note"), shown.parts.join(", "));
		await tab.panel.rests();
		const { left, right } = (await tab.panel.read())?.box ?? shown.box;
		assert.ok(Math.abs(left + right - 1280) < 30, `${left} to ${right}`);
		await tab.panel.press("reply");
		await tab.panel.is("replaced");
		await fails(tab, facebookPost.risky);
		assert.deepEqual(await tab.sent(), []);
	});

	suite.add("a reaction without words is let alone", "page", async (world) => {
		const tab = await world.open("www.facebook.com", "/");
		await tab.publish("😍", "useStoriesSendReplyMutation");
		await tab.sends(1);
		assert.equal(await tab.panels(), 0, "a panel was shown");
	});

	suite.add(
		"background throws: held and told, then tried again",
		"page",
		async (world) => {
			await world.gate("broken");
			const tab = await reply(world);
			await tab.publish(facebookReply.risky, commenting);
			await tab.panel.is("failed");
			assert.deepEqual(await tab.sent(), []);
			await world.gate("open");
			await tab.page.bringToFront();
			await tab.panel.press("retry");
			await tab.panel.is("held");
			assert.deepEqual(await tab.sent(), []);
		},
		{ variant: "gated" },
	);

	suite.add(
		"known verdict: not asked again, no panel",
		"page",
		async (world) => {
			await world.gate("open");
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, harmless);
			await until("the answer about it", async () =>
				(await world.gate()).answered.includes(harmless),
			);
			await world.gate("shut");
			await tab.page.bringToFront();
			await tab.press("Enter");
			await tab.sends(1);
			await tab.publish(harmless, commenting);
			await tab.sends(2);
			assert.equal((await world.gate("open")).waiting, 0);
			assert.equal(await tab.panels(), 0, "a panel was shown");
		},
		{ variant: "gated" },
	);
}

/** A reply to a patient that holds the risky words. */
export async function reply(world: World): Promise<Tab> {
	const { tab, box } = await facebookReply.reach(world, "patient");
	await tab.type(box, facebookReply.risky);
	return tab;
}

async function fails(tab: Tab, text: string): Promise<void> {
	await until("the page to be told that it failed", async () =>
		(await tab.failed()).includes(text),
	);
}
