import assert from "node:assert/strict";
import locale from "../../extension/_locales/es/messages.json";
import { es } from "../src/words/es";
import { overflow } from "./access";
import { answering } from "./feed";
import { calendar, ended } from "./many";
import { choose } from "./many-files";
import { photo } from "./photos";
import { Stage } from "./stage";
import type { Suite } from "./suite";

const messages = new Set(Object.values(locale).map(({ message }) => message));

/** In Spanish speak the page, and what the rules say. */
export function spanish(suite: Suite): void {
	suite.add("speaks Spanish", "all views", async (stage) => {
		const visit = await stage.visit();
		await visit.verdict("stop");
		await visit.click("button.language");
		await visit.says("h1", new RegExp(`^${es.tryTitle}`));
		const { title, findings } = await visit.verdict("stop");
		assert.equal(title, es.stop);
		assert.ok(findings.length > 0);
		for (const { why } of findings) assert.ok(messages.has(why), why);
		const lang = () => document.documentElement.lang;
		assert.equal(await visit.page.evaluate(lang), "es");
		assert.deepEqual(await visit.violations(), []);
		await visit.there("[data-offline=ready]");
		const end = stage.kind === "firefox" ? "spanish-firefox" : "spanish";
		await visit.picture(end);

		const feed = await answering(stage, "dana");
		await feed.page.keyboard.type("¡De nada!");
		await feed.page.keyboard.press("Enter");
		const held = await feed.panel.is("held");
		assert.equal(held.title, locale.titleStop.message);
		assert.deepEqual(
			held.findings.map(({ why }) => why),
			[locale.rule_confirms_patient_why.message],
		);
		await feed.panel.rests();
		await feed.picture(`feed-${end}`, false);

		await visit.click("nav a[href='#rules']");
		await visit.says(
			"[data-rule='confirms-patient'] h5",
			new RegExp(`^${locale.rule_confirms_patient_title.message}`),
		);
		assert.deepEqual(await visit.violations(), []);
		await visit.picture(`rules-${end}`, false);

		// Spanish words are longer.
		await visit.page.setViewport({ width: 360, height: 800 });
		assert.equal(await overflow(visit), 0);
		await visit.click("nav a[href='#try']");
		await visit.verdict("stop");
		assert.equal(await overflow(visit), 0);
		const list = await stage.visit(`${stage.url}#many`, 360);
		await choose(list, [calendar]);
		await ended(list, 3);
		assert.equal(await overflow(list), 0);
		assert.deepEqual(await list.violations(), []);
		await list.picture(`many-${end}`);
		const photos = await photo(stage);
		await photos.page.setViewport({ width: 360, height: 800 });
		assert.equal(await overflow(photos), 0);
	});

	// Firefox speaks another language only with a language pack.
	if (suite.kind !== "chromium") return;
	suite.add("speaks Spanish", "the browser's language", async () => {
		const stage = await Stage.start(suite.kind, "es");
		try {
			const visit = await stage.visit();
			const { title } = await visit.verdict("stop");
			assert.equal(title, es.stop);
			assert.deepEqual(await stage.tidy(), []);
		} finally {
			await stage.stop();
		}
	});
}
