import assert from "node:assert/strict";
import { test } from "node:test";
import es from "../../_locales/es/messages.json";
import { inUsersLanguage } from "./wording";

const finding = {
	rule: "confirms-patient",
	category: "patient-status",
	level: "stop",
	in: "text",
	start: 0,
	end: 8,
	quote: "De nada.",
	title: "Title",
	why: "Why.",
	basis: "45 CFR 164.502(a)",
	advice: "Advice.",
} as const;

function speak(locale: Record<string, { message: string }>): void {
	const getMessage = (name: string) => locale[name]?.message ?? "";
	Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
}

test("a finding speaks the user's language where the rule is worded in it", () => {
	speak(es);
	assert.deepEqual(inUsersLanguage(finding), {
		...finding,
		title: es.rule_confirms_patient_title.message,
		why: es.rule_confirms_patient_why.message,
		advice: es.rule_confirms_patient_advice.message,
	});
});

test("a finding keeps the core's English where it is not", () => {
	speak({});
	assert.deepEqual(inUsersLanguage(finding), finding);
});
