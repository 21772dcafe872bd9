import assert from "node:assert/strict";
import { isHeld, wentThrough } from "./claims";
import {
	facebookEditedPost,
	facebookReel,
	harmless,
	instagramCaption,
	instagramEditedCaption,
	naming,
	suiteEditedPost,
	suiteLexicalPost,
	suitePost,
	threadsPost,
	type Written,
} from "./places";
import { takeReply } from "./steps";
import type { Suite } from "./suite";

/** What fills a dialog or a page: several boxes, other dialogs, and Enter for a new line. */
export function composers(suite: Suite): void {
	const second = [
		{ place: suiteLexicalPost, opener: "customize", box: "suite instagram" },
		{ place: threadsPost, opener: "add to thread", box: "thread 2" },
	];
	for (const { place, opener, box } of second) {
		suite.add(
			"two boxes go together: both must be clear",
			place.name,
			async (world) => {
				const first = await place.reach(world, "patient");
				const { tab } = first;
				await tab.type(first.box, harmless);
				await tab.settle();
				await tab.click(opener);
				await tab.enter(box);
				await tab.type(box, place.risky);
				const other: Written = { ...first, box };
				await place.send(other);
				await isHeld(other, place);
				await tab.press("Escape");
				await tab.panel.gone();
				// A key in the harmless box sends the other one as well.
				await tab.enter(first.box);
				await tab.press("Enter", "Control");
				await isHeld(other, place);
				const reply = await takeReply(other, place);
				await place.send(other);
				assert.deepEqual(
					(await tab.sends(2)).map(({ text }) => text),
					[harmless, reply],
				);
			},
		);
	}

	for (const place of [
		facebookEditedPost,
		facebookReel,
		suitePost,
		suiteLexicalPost,
		suiteEditedPost,
		instagramCaption,
		instagramEditedCaption,
		threadsPost,
	]) {
		suite.add("Enter breaks the line", place.name, async (world) => {
			const { tab, box, prefix } = await place.reach(world, "patient");
			await tab.type(box, place.risky);
			await tab.press("Enter");
			await tab.type(box, "More.");
			const lines = (await tab.value(box)).split(/\n+/);
			assert.deepEqual(lines, [prefix + place.risky, "More."]);
			assert.deepEqual(await tab.sent(), []);
			assert.equal(await tab.panels(), 0, "a panel was shown");
		});
	}

	suite.add(
		"a date set: the same button with another word",
		suitePost.name,
		async (world) => {
			const written = await suitePost.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, suitePost.risky);
			await tab.click("set date");
			await tab.click("publish");
			await isHeld(written, suitePost);
		},
	);

	suite.add(
		"a search for hashtags over the composer is left alone",
		suitePost.name,
		async (world) => {
			const written = await suitePost.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, suitePost.risky);
			await tab.click("hashtags");
			await tab.click("add hashtags");
			assert.deepEqual(await tab.pressed(), ["hashtags", "add hashtags"]);
			assert.equal(await tab.panels(), 0, "a panel was shown");
			await tab.click("publish");
			await isHeld(written, suitePost);
		},
	);

	suite.add("what a post quotes is shared", threadsPost.name, async (world) => {
		const words = { risky: "So kind!", marked: "So kind!" };
		const quote = async (post: string): Promise<Written> => {
			const tab = await world.open("www.threads.com", "/");
			await tab.click(`quote ${post}`);
			await tab.enter("thread 1");
			await tab.type("thread 1", words.risky);
			await tab.click("post thread");
			return { tab, box: "thread 1", prefix: "" };
		};
		await isHeld(await quote("1002"), words);
		await wentThrough(await quote("1003"), words.risky);
	});

	suite.add("Next, Next, Share", "Business Suite reel", async (world) => {
		const host = "business.facebook.com";
		const box = "reel";
		const tab = await world.open(host, "/latest/reels_composer/");
		await tab.enter(box);
		await tab.type(box, naming.risky);
		await tab.click("next 0");
		await isHeld({ tab, box, prefix: "" }, naming);
		await tab.press("Escape");

		const clear = await world.open(host, "/latest/reels_composer/");
		await clear.enter(box);
		await clear.type(box, harmless);
		for (const step of ["next 0", "next 1", "share reel"]) {
			await clear.click(step);
		}
		await wentThrough({ tab: clear, box, prefix: "" }, harmless);
	});
}
