import assert from "node:assert/strict";
import { samples } from "../src/samples";
import type { Suite } from "./suite";

const categories = new Set(samples.map(({ category }) => category));

/** The page that says what is looked for, and how well. */
export function rules(suite: Suite): void {
	suite.add("lists every rule", "rules page", async (stage) => {
		const visit = await stage.visit(`${stage.url}#rules`);
		await visit.there("[data-rule='confirms-patient']");
		const shown = await visit.page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>("[data-category]")].map(
				(it) => ({
					category: it.dataset.category,
					rules: it.querySelectorAll("[data-rule] .basis").length,
				}),
			),
		);
		assert.equal(shown.length, categories.size);
		for (const { category, rules } of shown) assert.ok(rules > 0, category);
		const count = shown.reduce((sum, it) => sum + it.rules, 0);
		await visit.says(
			"[data-part='rules']",
			new RegExp(`^${count} rules in ${categories.size} categories`),
		);
		// Examples show what would be marked.
		await visit.click("[data-rule='confirms-patient'] summary");
		await visit.says("[data-rule='confirms-patient'] mark", /You're welcome/);
		// From a rule to its sample.
		await visit.click("[data-category='vehicle'] header a");
		await visit.shows("#draft", /^White Silverado/);
	});

	suite.add("shows the measured figures", "rules page", async (stage) => {
		const visit = await stage.visit(`${stage.url}#rules/measured`);
		await visit.focused("#measured");
		await visit.says("[data-figure='warned']", /^\d+% /);
		const tables = await visit.page.evaluate(() =>
			[...document.querySelectorAll("table")].map((table) => ({
				caption: table.caption?.textContent,
				rows: table.rows.length,
				gaps: [...table.querySelectorAll("td")].filter((it) => !it.textContent)
					.length,
			})),
		);
		assert.equal(tables.length, 6);
		for (const { caption, rows, gaps } of tables) {
			assert.ok(rows > 2, caption);
			assert.equal(gaps, 0, caption);
		}
	});
}
