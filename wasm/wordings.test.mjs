import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./module.mjs";

const parts = ["title", "why", "advice"];

test("each rule is worded in Spanish, and nothing else is worded as a rule", () => {
	const file = join(root, "extension", "_locales", "es", "messages.json");
	const messages = JSON.parse(readFileSync(file, "utf8"));
	const rules = prescreen.rules();
	assert.ok(rules.length > 30, `${rules.length} rules`);
	const names = (id) =>
		parts.map((part) => `rule_${id.replaceAll("-", "_")}_${part}`);
	assert.deepEqual(
		Object.keys(messages)
			.filter((name) => name.startsWith("rule_"))
			.sort(),
		rules.flatMap(({ id }) => names(id)).sort(),
	);
	for (const rule of rules) {
		names(rule.id).forEach((name, at) => {
			const { message } = messages[name];
			assert.ok(message.trim(), name);
			assert.notEqual(message, rule[parts[at]], name);
			// A title stands alone, the others are sentences, as in the rule itself.
			assert.equal(message.endsWith("."), rule[parts[at]].endsWith("."), name);
		});
	}
});

test("each category and each reply template has a name in both languages", () => {
	const names = [
		...prescreen.rules().map(({ category }) => `category_${category}`),
		...prescreen.templates().map(({ id }) => `template_${id}`),
	].map((name) => name.replaceAll("-", "_"));
	for (const locale of ["en", "es"]) {
		const file = join(root, "extension", "_locales", locale, "messages.json");
		const messages = JSON.parse(readFileSync(file, "utf8"));
		for (const name of names) {
			assert.ok(messages[name]?.message, `${name} in ${locale}`);
		}
		for (const key of Object.keys(messages)) {
			if (/^(category|template)_/.test(key))
				assert.ok(names.includes(key), key);
		}
	}
});
