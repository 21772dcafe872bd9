import assert from "node:assert/strict";
import { test } from "node:test";
import en from "../../_locales/en/messages.json";
import es from "../../_locales/es/messages.json";

test("both languages have the same messages with the same values", () => {
	// What the rules say is English in the core; its tests know all rules.
	const own = Object.keys(es).filter((key) => !key.startsWith("rule_"));
	assert.deepEqual(own, Object.keys(en));
	const values = (text: string) => text.match(/\$\d/g) ?? [];
	for (const key of Object.keys(en) as (keyof typeof en)[]) {
		assert.ok(en[key].message && es[key].message, key);
		assert.deepEqual(values(es[key].message), values(en[key].message), key);
	}
});

test("nothing on screen promises compliance", () => {
	const all = JSON.stringify([en, es]);
	assert.doesNotMatch(all, /compliant|cumple/i);
});
