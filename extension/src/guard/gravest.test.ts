import assert from "node:assert/strict";
import { test } from "node:test";
import type { Draft, Finding, Verdict } from "../../../wasm/prescreen";
import { gravest } from "./gravest";
import type { Answer } from "./ports";

function about(text: string): Draft {
	return { text: "You're welcome", context: { author: "Ana", text } };
}

/** What is answered says how it is judged. */
async function check({ context }: Draft): Promise<Answer> {
	const verdict = context?.text as Verdict | "error";
	if (verdict === "error") return { kind: "error", error: "no" };
	const places: Finding["in"][] =
		verdict === "clear" ? [] : ["text", "context"];
	const findings = places.map((place) => ({
		rule: "r",
		category: "name" as const,
		level: verdict === "stop" ? ("stop" as const) : ("caution" as const),
		in: place,
		start: 0,
		end: 1,
		quote: "Y",
		title: "",
		why: "",
		basis: "",
		advice: "",
	}));
	return {
		kind: "report",
		report: { verdict, findings, replies: [], lang: "en" },
		override: { stop: "reason", caution: "confirm" },
		consents: [],
	};
}

async function judged(first: string, also: string[], supposed: string[] = []) {
	const answer = await gravest(check, {
		draft: about(first),
		also: also.map(about),
		supposed: supposed.map(about),
	});
	if (answer.kind !== "report") return answer.kind;
	const { verdict, findings } = answer.report;
	return [verdict, findings.length, answer.supposed === true];
}

test("of several contexts the gravest counts", async () => {
	assert.deepEqual(await judged("clear", []), ["clear", 0, false]);
	assert.deepEqual(await judged("clear", ["stop", "caution"]), [
		"stop",
		2,
		false,
	]);
	assert.deepEqual(await judged("caution", ["clear"]), ["caution", 2, false]);
});

test("one that cannot be judged leaves all undecided", async () => {
	assert.equal(await judged("clear", ["error"]), "error");
	assert.equal(await judged("clear", [], ["error"]), "error");
});

test("what only hidden words bring up is a caution, and quotes none of them", async () => {
	assert.deepEqual(await judged("clear", [], ["stop"]), ["caution", 1, true]);
	assert.deepEqual(await judged("clear", [], ["clear"]), ["clear", 0, false]);
	assert.deepEqual(await judged("stop", [], ["stop"]), ["stop", 2, false]);
	assert.deepEqual(await judged("caution", [], ["stop"]), [
		"caution",
		2,
		false,
	]);
});
