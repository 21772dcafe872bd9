import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import en from "../../_locales/en/messages.json";
import es from "../../_locales/es/messages.json";

for (const language of readdirSync("_locales")) {
	test(`${language} has the same messages with the same values`, () => {
		const other: typeof en = JSON.parse(
			readFileSync(`_locales/${language}/messages.json`, "utf8"),
		);
		// What the rules say is English in the core; its tests know all rules.
		const own = Object.keys(other).filter((key) => !key.startsWith("rule_"));
		assert.deepEqual(own, Object.keys(en));
		const values = (text: string) => text.match(/\$\d/g) ?? [];
		for (const key of Object.keys(en) as (keyof typeof en)[]) {
			assert.ok(en[key].message && other[key].message, key);
			assert.deepEqual(
				values(other[key].message),
				values(en[key].message),
				key,
			);
		}
	});
}

test("nothing on screen promises compliance", () => {
	const all = JSON.stringify([en, es]);
	assert.doesNotMatch(all, /compliant|cumple/i);
});
