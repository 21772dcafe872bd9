import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { hashOf } from "../driver/arrivals";
import type { Tab } from "../driver/tab";
import { pictures } from "./pictures";
import {
	facebookPost,
	instagramCaption,
	instagramMessage,
	messengerMessage,
	suitePost,
	threadsPost,
} from "./places";
import type { Suite } from "./suite";

/** A way for files into the page, worked as a person works it. */
interface Entry {
	name: string;
	attach(tab: Tab, paths: readonly string[]): Promise<void>;
}

const entries: Entry[] = [
	...["document", "open root", "closed root"].map((input) => ({
		name: `input, ${input}`,
		attach: (tab: Tab, paths: readonly string[]) => tab.choose(input, ...paths),
	})),
	{
		name: "input, nowhere in the page",
		async attach(tab, paths) {
			const chooser = tab.page.waitForFileChooser();
			await tab.click("apart");
			await (await chooser).accept([...paths]);
		},
	},
	{
		name: "drop on an input",
		attach: (tab, paths) => tab.drop("input", ...paths),
	},
	{ name: "drop", attach: (tab, paths) => tab.drop("drop", ...paths) },
];

/** Where the sites take files. */
const composers = [
	facebookPost,
	messengerMessage,
	suitePost,
	instagramCaption,
	instagramMessage,
	threadsPost,
];

/** Files before they reach the page. */
export function attachments(suite: Suite): void {
	for (const { name, attach } of entries) {
		suite.add("nothing arrives before the answer", name, async (world) => {
			const tab = await world.open("www.facebook.com", "/attach/");
			const [one, two] = await pictures(world, "one.png", "two.png");
			await attach(tab, [one, two]);
			const { title } = await tab.question.asks();
			assert.match(title, /2 files/);
			assert.deepEqual(await tab.uploads(0), []);
			await tab.question.press("nobody");
			await tab.question.is("the second", (it) => it.file === "two.png");
			await tab.question.asks();
			assert.deepEqual(await tab.uploads(0), []);
			await tab.question.press("staff");
			const arrived = await tab.uploads(2);
			assert.deepEqual(
				arrived.map(({ name, hash }) => ({ name, hash })),
				[
					{ name: "one.png", hash: hashOf(await readFile(one)) },
					{ name: "two.png", hash: hashOf(await readFile(two)) },
				],
			);
			await tab.question.gone();
		});

		suite.add("what is removed never arrives", name, async (world) => {
			const tab = await world.open("www.facebook.com", "/attach/");
			const [one, two] = await pictures(world, "one.png", "two.png");
			await attach(tab, [one, two]);
			await tab.question.asks();
			await tab.question.press("remove");
			await tab.question.is("the second", (it) => it.file === "two.png");
			await tab.question.asks();
			await tab.question.press("nobody");
			const arrived = await tab.uploads(1);
			assert.deepEqual(
				arrived.map(({ name }) => name),
				["two.png"],
			);
			await attach(tab, [one, two]);
			await tab.question.asks();
			await tab.press("Escape");
			await tab.question.gone();
			assert.equal((await tab.uploads(1)).length, 1);
		});
	}

	suite.add("nothing arrives before the answer", "paste", async (world) => {
		const tab = await world.open("www.facebook.com", "/attach/");
		const [one] = await pictures(world, "one.png");
		await tab.paste("paste", one);
		await tab.question.asks();
		assert.deepEqual(await tab.uploads(0), []);
		await tab.question.press("remove");
		await tab.question.gone();
		assert.deepEqual(await tab.uploads(0), []);
		await tab.paste("paste", one);
		await tab.question.asks();
		await tab.question.press("nobody");
		// The browser makes its own picture of what it copies.
		const [arrived, ...more] = await tab.uploads(1);
		assert.deepEqual(more, []);
		assert.equal(arrived?.bytes.toString("latin1", 1, 4), "PNG");
	});

	suite.add("a form is empty until the answer", "input", async (world) => {
		const tab = await world.open("www.facebook.com", "/attach/");
		const [one] = await pictures(world, "one.png");
		await tab.choose("form", one);
		await tab.question.asks();
		await tab.page.evaluate(() => replica.controls.get("submit")?.click());
		assert.deepEqual(await tab.uploads(0), []);
		await tab.question.press("nobody");
		await tab.question.gone();
		await tab.click("submit");
		const [arrived] = await tab.uploads(1);
		assert.equal(arrived?.hash, hashOf(await readFile(one)));
	});

	suite.add(
		"asked once by two copies of the extension",
		"twice",
		async (world) => {
			const tab = await world.open("www.facebook.com", "/attach/");
			const [one, two] = await pictures(world, "one.png", "two.png");
			for (const attach of [
				() => tab.choose("document", one, two),
				() => tab.drop("drop", one, two),
			]) {
				const before = tab.sites.uploaded(tab.run).length;
				await attach();
				await tab.question.asks();
				await tab.question.press("nobody");
				await tab.question.is("the second", (it) => it.file === "two.png");
				await tab.question.asks();
				await tab.question.press("nobody");
				assert.equal((await tab.uploads(before + 2)).length, before + 2);
				await tab.question.gone();
			}
		},
		{ variant: "twice" },
	);

	for (const place of composers) {
		suite.add("held where files upload at once", place.name, async (world) => {
			const { tab } = await place.reach(world, "patient");
			const [one] = await pictures(world, "one.png");
			await tab.choose("media", one);
			await tab.question.asks();
			assert.deepEqual(await tab.uploads(0), []);
			await tab.question.press("nobody");
			const [arrived] = await tab.uploads(1);
			assert.equal(arrived?.hash, hashOf(await readFile(one)));
		});
	}

	suite.add("nothing arrives before the answer", "clipboard", async (world) => {
		const tab = await world.open("www.facebook.com", "/attach/");
		await tab.click("clipboard");
		const { file } = await tab.question.asks();
		assert.equal(file, "image.png");
		assert.deepEqual(await tab.uploads(0), []);
		await tab.question.press("remove");
		await tab.question.gone();
		assert.deepEqual(await tab.uploads(0), []);
		await tab.click("clipboard");
		await tab.question.asks();
		await tab.question.press("nobody");
		const [arrived] = await tab.uploads(1);
		assert.equal(arrived?.bytes.toString(), "copied");
		// Words are left to the box that they go to.
		assert.deepEqual(await tab.pressed(), [
			"text/plain",
			"image/png text/plain",
		]);
	});

	// Firefox has no such pickers.
	if (suite.kind === "firefox") return;
	suite.add("nothing arrives before the answer", "picker", async (world) => {
		const tab = await world.open("www.facebook.com", "/attach/");
		await tab.click("picker");
		const { file } = await tab.question.asks();
		assert.equal(file, "picked.png");
		assert.deepEqual(await tab.uploads(0), []);
		await tab.press("Escape");
		await tab.question.gone();
		assert.deepEqual(await tab.uploads(0), []);
		assert.deepEqual(await tab.failed(), ["AbortError"]);
		await tab.click("picker");
		await tab.question.asks();
		await tab.question.press("nobody");
		const [arrived] = await tab.uploads(1);
		assert.equal(arrived?.bytes.toString(), "picked");
	});

	suite.add("nothing arrives before the answer", "folder", async (world) => {
		const tab = await world.open("www.facebook.com", "/attach/");
		await tab.click("folder");
		const first = await tab.question.asks();
		assert.match(first.title, /2 files/);
		assert.deepEqual(await tab.uploads(0), []);
		await tab.question.press("remove");
		const second = await tab.question.is(
			"the other",
			(it) => it.file !== first.file && it.enabled.includes("nobody"),
		);
		await tab.question.press("nobody");
		const [arrived, ...more] = await tab.uploads(1);
		assert.deepEqual(more, []);
		assert.equal(arrived?.name, second.file);
		assert.deepEqual(await tab.failed(), ["NotAllowedError"]);
	});
}
