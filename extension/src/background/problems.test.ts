import assert from "node:assert/strict";
import { test } from "node:test";
import en from "../../_locales/en/messages.json";
import es from "../../_locales/es/messages.json";
import { inUsersWords } from "./problems";

function speak(locale: Record<string, { message: string }>): void {
	const getMessage = (name: string) => locale[name]?.message ?? "";
	Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
}

/** As the core words them. */
const said = [
	"is not a known field",
	"is missing",
	"must not be empty",
	"must be text, not a number",
	"must be a list, not text",
	"must be an object, not a list",
	"must be true or false, not text",
	"must be one of never, reason, consent",
	"must be a day as in 2026-01-31",
	"has fewer than seven digits",
	"is no e-mail address",
	"is no reply template",
	"is no rule",
	"stands twice",
	"is before it was signed",
];

test("every problem that the core finds in a profile is told in Spanish", () => {
	for (const message of said) {
		speak(es);
		const spanish = inUsersWords({ path: "staff[0]", message });
		assert.equal(spanish.path, "staff[0]");
		speak(en);
		const english = inUsersWords({ path: "staff[0]", message });
		assert.notEqual(spanish.message, english.message, message);
		assert.ok(!/\$\d/.test(spanish.message + english.message));
	}
});

test("the choices are named in either language", () => {
	speak(es);
	const message = "must be one of never, reason";
	assert.match(inUsersWords({ path: "", message }).message, /never, reason/);
});

test("what is not known here keeps the core's words", () => {
	speak(es);
	const problem = { path: "a", message: "is something new" };
	assert.deepEqual(inUsersWords(problem), problem);
});
