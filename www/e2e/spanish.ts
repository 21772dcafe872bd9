import assert from "node:assert/strict";
import locale from "../../extension/_locales/es/messages.json";
import { es } from "../src/words/es";
import { overflow } from "./access";
import { answering } from "./feed";
import { calendar, ended } from "./many";
import { choose } from "./many-files";
import { Stage } from "./stage";
import type { Suite } from "./suite";

const messages = new Set(Object.values(locale).map(({ message }) => message));

/** In a browser that speaks Spanish the page does too, and what the rules say. */
export function spanish(suite: Suite): void {
	// Firefox speaks another language only with a language pack.
	if (suite.kind !== "chromium") return;
	suite.add("speaks Spanish", "all views", async () => {
		const stage = await Stage.start(suite.kind, "es");
		try {
			const visit = await stage.visit();
			const { title, findings } = await visit.verdict("stop");
			assert.equal(title, es.stop);
			assert.ok(findings.length > 0);
			for (const { why } of findings) assert.ok(messages.has(why), why);
			const lang = () => document.documentElement.lang;
			assert.equal(await visit.page.evaluate(lang), "es");
			assert.deepEqual(await visit.violations(), []);
			await visit.there("[data-offline=ready]");
			await visit.picture("spanish");
			// Spanish words are longer.
			await visit.page.setViewport({ width: 360, height: 800 });
			assert.equal(await overflow(visit), 0);

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
			await feed.picture("feed-spanish", false);

			const list = await stage.visit(`${stage.url}#many`, 360);
			await choose(list, [calendar]);
			await ended(list, 3);
			assert.equal(await overflow(list), 0);
			assert.deepEqual(await list.violations(), []);
			await list.picture("many-spanish");
			assert.deepEqual(await stage.tidy(), []);
		} finally {
			await stage.stop();
		}
	});
}
