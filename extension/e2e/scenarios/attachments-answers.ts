import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { hashOf } from "../driver/arrivals";
import { shadowViolations } from "../driver/axe";
import { until } from "../driver/until";
import { practice } from "../driver/world";
import { pictures } from "./pictures";
import type { Suite } from "./suite";

/** What can be answered about files, and what becomes of them then. */
export function attachmentAnswers(suite: Suite): void {
	const { kind } = suite;
	suite.add("an authorization is named", "valid today", async (world) => {
		const consents = [
			{ ref: "A-017", purpose: "photo", channels: ["facebook"] },
			{ ref: "A-018", channels: ["instagram"] },
			{ ref: "A-019", expires: "2020-01-31" },
		].map((it) => ({ signed: "2020-01-01", ...it }));
		await world.configure({ ...practice, consents });
		const tab = await world.open("www.facebook.com", "/attach/");
		const [one] = await pictures(world, "one.png");
		await tab.choose("document", one);
		await tab.question.asks();
		await tab.question.press("authorization");
		const { text, enabled } = await tab.question.is("references", (it) =>
			it.text.includes("A-017"),
		);
		assert.doesNotMatch(text, /A-018|A-019/);
		assert.ok(!enabled.includes("authorized"), "nothing is chosen yet");
		await tab.question.choose("consent", 1);
		await tab.question.press("authorized");
		const [arrived] = await tab.uploads(1);
		assert.equal(arrived?.hash, hashOf(await readFile(one)));
		const own = await tab.engine.extensionPage();
		const { entries } = await own.evaluate(() =>
			chrome.runtime.sendMessage({ kind: "decisions" }),
		);
		const { outcome, consent, file } = entries.at(-1);
		assert.deepEqual(
			{ outcome, consent, file },
			{
				outcome: "file-consent",
				consent: "A-017",
				file: { kind: "image", way: "input", faces: 0 },
			},
		);
		assert.doesNotMatch(JSON.stringify(entries), /one\.png/);
		await world.configure(practice);
	});

	suite.add("no authorization: it cannot be named", "none", async (world) => {
		const tab = await world.open("www.facebook.com", "/attach/");
		const [one] = await pictures(world, "one.png");
		await tab.choose("document", one);
		const { enabled } = await tab.question.asks();
		assert.ok(!enabled.includes("authorization"));
		await tab.question.press("remove");
		await tab.question.gone();
	});

	suite.add("Escape removes it, the focus returns", "one", async (world) => {
		const tab = await world.open("www.facebook.com", "/attach/");
		const [one] = await pictures(world, "one.png");
		await tab.focus("paste");
		await tab.choose("document", one);
		await tab.question.is("the focus", (it) => it.focused === "title");
		await tab.press("Escape");
		await tab.question.gone();
		await until("the focus back where it was", () =>
			tab.page.evaluate(
				() => document.activeElement === replica.controls.get("paste"),
			),
		);
		assert.deepEqual(await tab.uploads(0), []);
		// The very same can be chosen again.
		await tab.choose("document", one);
		await tab.question.asks();
		await tab.question.press("nobody");
		assert.equal((await tab.uploads(1)).length, 1);
	});

	// What a test in Firefox can drop comes from the page itself, which is another matter.
	const refusing = kind === "chromium" ? ["document", "drop"] : ["document"];
	for (const entry of refusing) {
		suite.add("a page that refuses is told of", entry, async (world) => {
			const tab = await world.open("www.facebook.com", "/attach/", {
				trusts: "people",
			});
			const [one, two] = await pictures(world, "one.png", "two.png");
			const attach = (path: string) =>
				entry === "drop"
					? tab.drop("drop", path)
					: tab.choose("document", path);
			await attach(one);
			await tab.question.asks();
			await tab.question.press("nobody");
			await tab.question.is("refused", (it) => it.state === "refused");
			assert.deepEqual(await tab.uploads(0), []);
			await tab.question.press("close");
			// Another file was not answered for.
			await attach(two);
			await tab.question.asks();
			await tab.press("Escape");
			await tab.question.gone();
			await attach(one);
			await tab.question.is("not held", (it) => it.state === "not-held");
			const [arrived] = await tab.uploads(1);
			assert.equal(arrived?.hash, hashOf(await readFile(one)));
			await tab.question.press("close");
			// That was the once.
			await attach(one);
			await tab.question.asks();
			assert.equal((await tab.uploads(1)).length, 1);
		});
	}

	suite.add("asked while the background is stopped", "one", async (world) => {
		const tab = await world.open("www.facebook.com", "/attach/");
		const [one] = await pictures(world, "one.png");
		await tab.engine.stopBackground();
		await tab.choose("document", one);
		await tab.question.asks();
		assert.deepEqual(await tab.uploads(0), []);
		await tab.question.press("nobody");
		assert.equal((await tab.uploads(1)).length, 1);
	});

	suite.add("asked when nobody can look at it", "one", async (world) => {
		const tab = await world.open("www.facebook.com", "/attach/");
		const [one] = await pictures(world, "one.png");
		// A page that puts up with nothing that is not its own.
		await tab.page.evaluate(() => {
			new MutationObserver(() =>
				document.querySelector("prescreen-pictures")?.remove(),
			).observe(document.documentElement, { childList: true });
		});
		await tab.choose("document", one);
		const { enabled } = await tab.question.is("looking", (it) =>
			/Looking at it/.test(it.found),
		);
		assert.deepEqual(enabled, ["remove"]);
		const { found } = await tab.question.is("asked", (it) =>
			it.enabled.includes("nobody"),
		);
		assert.match(found, /could not be checked: look at it yourself/i);
		assert.deepEqual(await tab.uploads(0), []);
		await tab.question.press("nobody");
		assert.equal((await tab.uploads(1)).length, 1);
	});

	suite.add(
		"asked when nobody can check its words",
		"one",
		async (world) => {
			await world.gate("shut");
			const tab = await world.open("www.facebook.com", "/attach/");
			const [one] = await pictures(world, "one.png");
			await tab.choose("document", one);
			const { text } = await tab.question.asks();
			assert.match(text, /could not be checked: read them yourself/);
			await tab.question.press("nobody");
			assert.equal((await tab.uploads(1)).length, 1);
			await world.gate("open");
		},
		{ variant: "gated" },
	);

	suite.add(
		"no room to record: the file does not go, then it does",
		"one",
		async (world) => {
			const tab = await world.open("www.facebook.com", "/attach/");
			const [one] = await pictures(world, "one.png");
			await tab.choose("document", one);
			await tab.question.asks();
			try {
				await world.gate("full");
				await tab.page.bringToFront();
				await tab.question.press("nobody");
				await tab.question.is("told", (it) => it.state === "unrecorded");
				assert.deepEqual(await tab.uploads(0), []);
			} finally {
				await world.gate("open");
			}
			await tab.page.bringToFront();
			await tab.question.press("retry");
			assert.equal((await tab.uploads(1)).length, 1);
		},
		{ variant: "gated" },
	);

	suite.add("axe finds nothing in the question", "several", async (world) => {
		const tab = await world.open("www.facebook.com", "/attach/");
		const paths = await pictures(world, "one.png", "two.png", "three.png");
		await tab.choose("document", ...paths);
		await tab.question.asks();
		assert.deepEqual(await shadowViolations(tab.page, tab.question), []);
		await tab.question.rests();
		await tab.page.screenshot({
			path: `${world.paths.screenshots}/question-files-${kind}.png`,
		});
		await tab.page.setViewport({ width: 360, height: 640 });
		await tab.question.rests();
		await tab.page.screenshot({
			path: `${world.paths.screenshots}/question-narrow-${kind}.png`,
		});
		await tab.question.press("remove-all");
		await tab.question.gone();
	});

	suite.add("fifty files are answered at once", "fifty", async (world) => {
		const tab = await world.open("www.facebook.com", "/attach/");
		const names = Array.from({ length: 50 }, (_, at) => `picture-${at}.png`);
		const paths = await pictures(world, ...names);
		await tab.choose("document", ...paths);
		await tab.question.asks();
		await tab.question.rests();
		await tab.page.screenshot({
			path: `${world.paths.screenshots}/question-fifty-${kind}.png`,
		});
		await tab.question.press("remove-all");
		await tab.question.gone();
		assert.deepEqual(await tab.uploads(0), []);
	});
}
