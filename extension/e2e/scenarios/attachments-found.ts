import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { hashOf } from "../driver/arrivals";
import { shadowViolations } from "../driver/axe";
import { InspectorDriver, portrait } from "../driver/inspector";
import { bytes, face, huge, moving, pictures } from "./pictures";
import type { Suite } from "./suite";

const page = ["www.facebook.com", "/attach/"] as const;

/** What a look at files finds, and what can be done about it. */
export function attachmentsFound(suite: Suite): void {
	const { kind } = suite;
	suite.add("a face is found and blurred", "input", async (world) => {
		const tab = await world.open(...page);
		const path = await face(world, "rosalind_before.jpg");
		await tab.choose("document", path);
		const { found, findings } = await tab.question.is(
			"a face, drawn",
			(it) => it.drawn && it.enabled.includes("blur"),
		);
		assert.match(found, /1 face found/);
		assert.match(findings.join(), /Names a person/);
		await tab.question.rests();
		await tab.page.screenshot({
			path: `${world.paths.screenshots}/question-face-${kind}.png`,
		});
		assert.deepEqual(await shadowViolations(tab.page, tab.question), []);
		await tab.question.press("blur");
		await tab.question.is(
			"the copy, drawn",
			(it) =>
				/are blurred/.test(it.found) && it.drawn && it.focused === "title",
		);
		await tab.question.rests();
		await tab.page.screenshot({
			path: `${world.paths.screenshots}/question-blurred-${kind}.png`,
		});
		assert.deepEqual(await tab.uploads(0), []);
		await tab.question.press("nobody");
		const [arrived, ...more] = await tab.uploads(1);
		assert.deepEqual(more, []);
		assert.ok(arrived);
		assert.equal(arrived.name, "rosalind_before.jpg");
		assert.notEqual(arrived.hash, hashOf(await readFile(path)));
		assert.equal(arrived.bytes.readUInt16BE(0), 0xffd8);
		// The copy itself shows no face to whoever looks once more.
		await tab.choose("document", await bytes(world, "copy.jpg", arrived.bytes));
		const again = await tab.question.asks();
		assert.match(again.found, /No face found. Look yourself/);
		await tab.question.press("remove");
	});

	suite.add("what the file says is asked about", "input", async (world) => {
		const tab = await world.open(...page);
		const words = "Photo of Dana Whitfield after her root canal";
		const path = await face(world, "IMG_1.jpg", words);
		await tab.choose("document", path);
		const { metadata, findings } = await tab.question.is("a way out", (it) =>
			it.enabled.includes("strip"),
		);
		assert.match(metadata, new RegExp(words));
		assert.match(findings.join(), /Dana Whitfield/);
		await tab.question.press("strip");
		await tab.question.is(
			"a copy without it",
			(it) => it.metadata === "" && it.enabled.includes("nobody"),
		);
		await tab.question.press("staff");
		const [arrived] = await tab.uploads(1);
		assert.ok(arrived);
		assert.ok(!arrived.bytes.includes("Dana"));
		assert.ok(arrived.size < (await readFile(path)).length);
	});

	// Firefox comes in one language only.
	const spanish = kind === "chromium";
	suite.add(
		`${spanish ? "in Spanish, " : ""}in a narrow window, enlarged`,
		"input",
		async (world) => {
			const tab = await world.open(...page);
			await tab.page.setViewport({ width: 360, height: 640 });
			const words = "Photo of Dana Whitfield after her root canal";
			const path = await face(world, "rosalind_before.jpg", words);
			await tab.choose("document", path);
			const { text } = await tab.question.is(
				"a face, drawn",
				(it) => it.drawn && it.enabled.includes("blur"),
			);
			assert.match(text, spanish ? /¿Muestra a un pac/ : /Does it show a pat/);
			await tab.question.rests();
			await tab.page.screenshot({
				path: `${world.paths.screenshots}/question-narrow-face-${kind}.png`,
			});
			assert.deepEqual(await shadowViolations(tab.page, tab.question), []);
			// As large as at twice the size: everything can still be reached.
			await tab.page.setViewport({ width: 360, height: 320 });
			await tab.question.press("remove");
			await tab.question.gone();
			assert.deepEqual(await tab.uploads(0), []);
		},
		spanish ? { language: "es" } : {},
	);

	suite.add("what cannot be checked is asked about", "input", async (world) => {
		const tab = await world.open(...page);
		const paths = [
			await bytes(world, "chart.pdf", Buffer.from("%PDF-1.7 chart")),
			await bytes(world, "empty.png", Buffer.alloc(0)),
			await bytes(world, "broken.jpg", Buffer.from([0xff, 0xd8, 0xff, 1, 2])),
			await bytes(world, "still.heic", Buffer.from("....ftypheic....")),
		];
		await tab.choose("document", ...paths);
		for (const [at] of paths.entries()) {
			const { found } = await tab.question.is(
				`file ${at}`,
				(it) =>
					it.text.includes(`File ${at + 1} / 4`) &&
					it.enabled.includes("nobody"),
			);
			assert.match(found, /look at it yourself/);
			await tab.question.press("nobody");
		}
		assert.equal((await tab.uploads(4)).length, 4);
	});

	suite.add(
		"what moves, and what is huge, is asked about",
		"input",
		async (world) => {
			const tab = await world.open(...page);
			const driver = new InspectorDriver(tab.page);
			const clip = await driver.record(portrait);
			const paths = [
				await bytes(world, "clip.webm", Buffer.from(clip.bytes, "base64")),
				await bytes(world, "wink.gif", moving()),
				await huge(world, "scan.jpg", Buffer.from([0xff, 0xd8, 0xff]), 101e6),
				await huge(world, "long.mp4", Buffer.from("....ftypmp42"), 101e6),
			];
			await tab.choose("document", ...paths);
			const told = [
				/^1 face found$/,
				/^No face found. Look yourself/,
				/^Could not be checked: look at it yourself/,
				/^Could not be checked: look at it yourself/,
			];
			for (const [at, wanted] of told.entries()) {
				const { found } = await tab.question.is(
					`file ${at}`,
					(it) =>
						it.text.includes(`File ${at + 1} / 4`) &&
						it.marks[at] !== "unseen" &&
						it.enabled.includes("nobody"),
				);
				assert.match(found, wanted);
				assert.deepEqual(await tab.uploads(0), []);
				await tab.question.press(at < 2 ? "staff" : "remove");
			}
			const arrived = await tab.uploads(2);
			const hashes = await Promise.all(
				paths.slice(0, 2).map(async (path) => hashOf(await readFile(path))),
			);
			assert.deepEqual(
				arrived.map(({ hash }) => hash),
				hashes,
			);
		},
	);

	suite.add(
		"one answer for all in which nothing was found",
		"input",
		async (world) => {
			const tab = await world.open(...page);
			const plain = await pictures(world, "a.png", "b.png", "c.png");
			const paths = [...plain, await face(world, "IMG_2.jpg")];
			await tab.choose("document", ...paths);
			await tab.question.is("all looked at", (it) => it.marks[3] === "found");
			await tab.question.press("all");
			await tab.question.press("nobody");
			const { file } = await tab.question.is("the face", (it) =>
				/face/.test(it.found),
			);
			assert.equal(file, "IMG_2.jpg");
			assert.deepEqual(await tab.uploads(0), []);
			await tab.question.press("remove");
			const arrived = await tab.uploads(3);
			assert.deepEqual(
				arrived.map(({ name }) => name),
				["a.png", "b.png", "c.png"],
			);
		},
	);
}
