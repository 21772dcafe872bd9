// Nothing that is handed to the module throws, hangs or breaks it.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hostile } from "./hostile-values.mjs";
import { failed, risky, stillWorks } from "./module.mjs";

describe("never throws", () => {
	for (const [name, make] of Object.entries(hostile)) {
		test(`screen: ${name}`, () => {
			failed(prescreen.screen(make()));
			stillWorks();
		});
		test(`configure: ${name}`, () => {
			const answer = prescreen.configure(make());
			assert.ok(answer.error || Array.isArray(answer.errors), name);
			// What was taken as a profile may be an empty one and nothing else.
			assert.deepEqual(prescreen.configure({}), { errors: [] });
			stillWorks();
		});
	}

	test("wrong numbers of arguments", () => {
		failed(prescreen.screen());
		failed(prescreen.screen(risky, risky));
		failed(prescreen.configure());
		assert.ok(Array.isArray(prescreen.rules(1, 2, 3)));
		stillWorks();
	});

	test("a wrong this, or none", () => {
		const { screen } = prescreen;
		assert.equal(screen(risky).verdict, "stop");
		assert.equal(Reflect.apply(screen, undefined, [risky]).verdict, "stop");
		assert.equal(Reflect.apply(screen, 4, [risky]).verdict, "stop");
	});

	test("a getter that calls the module", () => {
		const inner = [];
		const report = prescreen.screen({
			...risky,
			get text() {
				inner.push(prescreen.screen(risky).verdict);
				return risky.text;
			},
		});
		assert.equal(report.verdict, "stop");
		assert.deepEqual(inner, ["stop"]);
		stillWorks();
	});

	test("a text of 100,000 units, and one more", () => {
		const line = "We are open until six on Thursdays.\n";
		const whole = line.repeat(3_000).slice(0, 100_000);
		assert.ok(Array.isArray(prescreen.screen({ text: whole }).findings));
		const emoji = "😀".repeat(50_000);
		assert.ok(Array.isArray(prescreen.screen({ text: emoji }).findings));
		for (const text of [`${whole}.`, `${emoji}.`]) {
			assert.match(failed(prescreen.screen({ text })), /100001 .*100000/);
		}
		const context = { author: "Dana", text: `${whole}.` };
		failed(prescreen.screen({ text: "hi", context }));
		stillWorks();
	});

	test("lone surrogates", () => {
		const report = prescreen.screen({
			...risky,
			id: "\udfff",
			context: { author: "\ud800", text: `${risky.context.text} \udc00` },
		});
		assert.equal(report.id, "\ufffd");
		assert.equal(report.verdict, "stop");
		stillWorks();
	});

	test("an error does not quote the draft", () => {
		const secret = "Margaret Ellison";
		for (const draft of [
			{ text: [secret] },
			{ text: "hi", surface: secret },
			{
				get text() {
					throw new Error(secret);
				},
			},
		]) {
			assert.ok(!failed(prescreen.screen(draft)).includes(secret));
		}
	});
});
