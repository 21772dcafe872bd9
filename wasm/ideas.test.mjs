// Something good to post is clear, or it is not good to post.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./module.mjs";

const folder = join(root, "extension", "src", "ideas", "starters");
const ideas = readdirSync(folder).flatMap((name) =>
	JSON.parse(readFileSync(join(folder, name), "utf8")),
);
const offices = [
	{ profile: {}, en: "our office", es: "nuestra oficina" },
	{
		profile: { practice: { name: "Larkspur Family Clinic" } },
		en: "Larkspur Family Clinic",
		es: "Larkspur Family Clinic",
	},
];

test("every month has ideas of its own, and there are at least sixty", () => {
	assert.ok(ideas.length >= 60, `${ideas.length} ideas`);
	for (let month = 1; month <= 12; month++) {
		const own = ideas.filter(({ months }) => months.includes(month));
		assert.ok(own.length >= 4, `month ${month}: ${own.length}`);
	}
	const ids = ideas.map(({ id }) => id);
	assert.deepEqual([...new Set(ids)], ids);
});

for (const office of offices) {
	assert.deepEqual(prescreen.configure(office.profile), { errors: [] });
	for (const idea of ideas) {
		for (const lang of ["en", "es"]) {
			test(`${idea.id}, ${lang}, from ${office[lang]}`, () => {
				assert.deepEqual(prescreen.configure(office.profile), { errors: [] });
				const { title, text } = idea[lang];
				assert.ok(title && text);
				// A general name at a start would want a capital.
				assert.doesNotMatch(text, /(^|[.!?¡¿] ?)\[Practice Name\]/);
				const filled = text.replaceAll("[Practice Name]", office[lang]);
				assert.doesNotMatch(filled, /[[\]]/);
				for (const draft of [filled, `${title}: ${filled}`]) {
					const { findings } = prescreen.screen({
						surface: "post",
						text: draft,
					});
					const told = findings.map(({ rule, quote }) => `${rule}: ${quote}`);
					assert.deepEqual(told, []);
				}
			});
		}
	}
}
