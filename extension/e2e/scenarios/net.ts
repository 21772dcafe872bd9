import assert from "node:assert/strict";
import type { Tab } from "../driver/tab";
import { until } from "../driver/until";
import type { World } from "../driver/world";
import type { Way } from "../pages/wire";
import { renewed } from "./boxes";
import { isHeld } from "./claims";
import { confirm } from "./override";
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
import type { Suite } from "./suite";

const comment = "useCometUFICreateCommentMutation";

/** What the page itself would call it. */
const operations = new Map<Place, string>([
	[facebookPost, "ComposerStoryCreateMutation"],
	[facebookComment, comment],
	[facebookReply, comment],
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

		suite.add(
			"page sends by itself: confirmed, once",
			place.name,
			async (world) => {
				const written = await place.reach(world, "patient");
				const { tab, box } = written;
				await tab.type(box, place.risky);
				await tab.publish(text(written), operation);
				await tab.panel.is("held");
				await confirm(written);
				await tab.sends(1);
				await tab.publish(text(written), operation);
				await tab.panel.is("held");
				assert.equal((await tab.sent()).length, 1);
			},
		);

		suite.add("page sends by itself: clear", place.name, async (world) => {
			const { tab, box, prefix } = await place.reach(world, "patient");
			await tab.type(box, harmless);
			await tab.publish(prefix + harmless, operation);
			await tab.sends(1);
			assert.equal(await tab.panels(), 0, "a panel was shown");
		});

		suite.add(
			"box emptied before the request: its context counts",
			place.name,
			async (world) => {
				const written = await place.reach(world, "patient");
				const { tab, box } = written;
				await tab.type(box, place.risky);
				await tab.settle();
				await renewed(tab, box, false);
				await tab.publish(text(written), operation);
				await tab.panel.is("held");
				assert.deepEqual(await tab.sent(), []);
			},
		);
	}

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
		suite.add("every way to send", way, async (world) => {
			const tab = await reply(world);
			await tab.publish(harmless, comment, way);
			await tab.sends(1);
			await tab.publish(facebookReply.risky, comment, way);
			await tab.panel.is("held");
			await tab.panel.press("back");
			await fails(tab, facebookReply.risky);
			await tab.publish(facebookReply.risky, comment, way);
			await tab.panel.is("held");
			await confirm({ tab });
			assert.deepEqual(await texts(tab), [harmless, facebookReply.risky]);
		});
	}
	for (const way of ["xhr at once", "beacon"] as const) {
		suite.add("what cannot wait fails, and is told", way, async (world) => {
			const tab = await reply(world);
			await tab.publish(facebookReply.risky, comment, way);
			await fails(tab, facebookReply.risky);
			await tab.panel.is("held");
			await confirm({ tab });
			await tab.panel.is("changed");
			assert.deepEqual(await tab.sent(), []);
			await tab.publish(facebookReply.risky, comment, way);
			await tab.sends(1);
			await tab.publish(facebookReply.risky, comment, way);
			await tab.panel.is("held");
			assert.equal((await tab.sent()).length, 1);
		});
	}
}

/** A reply to a patient that holds the risky words. */
async function reply(world: World): Promise<Tab> {
	const { tab, box } = await facebookReply.reach(world, "patient");
	await tab.type(box, facebookReply.risky);
	return tab;
}

async function fails(tab: Tab, text: string): Promise<void> {
	await until("the page to be told that it failed", async () =>
		(await tab.failed()).includes(text),
	);
}

async function texts(tab: Tab): Promise<string[]> {
	return (await tab.sends(2)).map((sending) => sending.text);
}
