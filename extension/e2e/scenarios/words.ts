import assert from "node:assert/strict";
import { shadowViolations } from "../driver/axe";
import { drawn, unwritten } from "../driver/drawn";
import { Office } from "../driver/office";
import type { Tab } from "../driver/tab";
import { practice, type World } from "../driver/world";
import { bytes } from "./pictures";
import type { Suite } from "./suite";

const page = ["www.facebook.com", "/attach/"] as const;

const list = [
	"Tuesday 14 July 2026",
	"09:00  Rosalind Farnsworth  root canal",
	"09:45  Desmond Okafor  crown fitting",
];
const spanish = ["09:00  Joaquín Peñalver  endodoncia"];
const wristband = ["FARNSWORTH, Rosalind", "DOB 03/14/1961   MRN 48210937"];

/** Words in pictures: read where that is switched on, and nowhere else. */
export function words(suite: Suite): void {
	suite.add("words in pictures are read", "input", async (world, context) => {
		await reading(world, true);
		const office = await Office.of(world);
		const before = await office.last();
		const tab = await world.open(...page);
		const begin = performance.now();
		await attach(world, tab, "IMG_1.png", await drawn(tab.page, list));
		const { findings, found } = await tab.question.is("words", hasFindings);
		const took = Math.round(performance.now() - begin);
		context.diagnostic(`measured: first words told after ${took} ms`);
		assert.match(
			found,
			/^Words in the picture may identify a patient. Look at the rest/,
		);
		assert.match(findings.join("\n"), /in the picture: “Rosalind Farnsworth”/);
		assert.match(findings.join("\n"), /in the picture: “Desmond Okafor”/);
		await tab.question.rests();
		await tab.page.screenshot({
			path: `${world.paths.screenshots}/question-words-${world.kind}.png`,
		});
		assert.deepEqual(await shadowViolations(tab.page, tab.question), []);
		await tab.question.press("remove");

		await attach(world, tab, "IMG_2.png", await drawn(tab.page, wristband));
		const band = await tab.question.is("the wristband", hasFindings);
		assert.match(band.findings.join("\n"), /in the picture: “FARNSWORTH, Ros/);
		assert.match(band.findings.join("\n"), /in the picture: “48210937”/);
		await tab.question.press("remove");

		await attach(world, tab, "IMG_3.png", await drawn(tab.page, spanish, true));
		const other = await tab.question.is("Spanish", hasFindings);
		assert.match(other.findings.join("\n"), /in the picture: “Joaquín Peñ/);
		await tab.question.press("remove");

		// A name of the file is told apart from a name in it.
		const path = ["rosalind.png", await unwritten(tab.page)] as const;
		await attach(world, tab, ...path);
		const plain = await tab.question.is("the name", hasFindings);
		assert.ok(!plain.text.includes("in the picture"));
		assert.match(plain.found, /^No face found. Look yourself/);
		assert.equal(plain.unread, "");
		await tab.question.press("nobody");

		// Not a word of it is kept.
		const kept = JSON.stringify(await office.entries(before, 4));
		assert.doesNotMatch(kept, /rosalind|farnsworth|okafor|48210937/i);
		const stored = await office.page.evaluate(() =>
			chrome.storage.local.get(null).then((it) => JSON.stringify(it)),
		);
		assert.doesNotMatch(stored, /farnsworth|okafor|48210937/i);
		await reading(world, false);
	});

	suite.add(
		"words in pictures: nothing of it is there until it is switched on",
		"input",
		async (world) => {
			const tab = await world.open(...page);
			const picture = await drawn(tab.page, list);
			await attach(world, tab, "IMG_1.png", picture);
			const off = await tab.question.asks();
			assert.deepEqual(off.findings, []);
			assert.equal(off.unread, "");
			assert.match(off.found, /^No face found. Look yourself/);
			await tab.question.press("remove");
			// With what reads them missing, who wants it is told so.
			await reading(world, true);
			await attach(world, tab, "IMG_1.png", picture);
			const on = await tab.question.is("not read", ({ unread }) => !!unread);
			assert.match(on.unread, /could not be read: read them yourself/);
			assert.ok(on.enabled.includes("nobody"));
			await tab.question.press("remove");
			await attach(world, tab, "broken.png", picture.subarray(0, 900));
			const broken = await tab.question.asks();
			assert.match(broken.found, /look at it yourself/);
			assert.deepEqual(broken.findings, []);
			await tab.question.press("remove");
			// The same when it takes too long, and the faces are looked for all the same.
			await world.silenceWords();
			await attach(world, tab, "IMG_2.png", picture);
			const late = await tab.question.is("too late", ({ unread }) => !!unread);
			assert.match(late.found, /^No face found. Look yourself/);
			await tab.question.press("remove");
		},
		{ variant: "wordless" },
	);
}

function hasFindings({ findings }: { findings: string[] }): boolean {
	return findings.length > 0;
}

function reading(world: World, readText: boolean): Promise<void> {
	return world.configure({ ...practice, pictures: { readText } });
}

async function attach(world: World, tab: Tab, name: string, content: Buffer) {
	await tab.choose("document", await bytes(world, name, content));
}
