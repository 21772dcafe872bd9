import assert from "node:assert/strict";
import { test } from "node:test";
import type { Verdict } from "../../../wasm/prescreen";
import type { ScreenAnswer } from "../protocol";
import type { Answer } from "./ports";
import { type Asked, Verdicts } from "./verdicts";

function draft(key: string): Asked {
	return { draft: { text: "Thank you" }, also: [], supposed: [], key };
}

function report(verdict: Verdict): ScreenAnswer {
	return {
		kind: "report",
		report: { verdict, findings: [], replies: [], lang: "en" },
		override: { stop: "reason", caution: "confirm" },
		consents: [],
	};
}

test("one question on its way is not asked twice", async () => {
	let asked = 0;
	const verdicts = new Verdicts(async () => {
		asked++;
		return report("clear");
	});
	const box = {};
	await Promise.all([
		verdicts.ask(box, draft("k")),
		verdicts.ask(box, draft("k")),
	]);
	assert.equal(asked, 1);
	assert.equal(verdicts.known(box, "k")?.report.verdict, "clear");
});

test("another box inherits nothing, another draft neither", async () => {
	const verdicts = new Verdicts(async () => report("clear"));
	const box = {};
	await verdicts.ask(box, draft("k"));
	assert.equal(verdicts.known({}, "k"), undefined);
	assert.equal(verdicts.known(box, "k2"), undefined);
});

test("an answer under the old profile does not count", async () => {
	const answers: ((answer: Answer) => void)[] = [];
	const verdicts = new Verdicts(
		() => new Promise((resolve) => answers.push(resolve)),
	);
	const box = {};
	const asked = verdicts.ask(box, draft("k"));
	verdicts.forget();
	answers[0]?.(report("clear"));
	while (answers.length < 2) await new Promise(setImmediate);
	answers[1]?.(report("stop"));
	const answer = await asked;
	assert.equal(answer.kind === "report" && answer.report.verdict, "stop");
	assert.equal(verdicts.known(box, "k")?.report.verdict, "stop");
});

test("a failed check is told and not kept", async () => {
	const verdicts = new Verdicts(() => Promise.reject(new Error("dead")));
	const box = {};
	const answer = await verdicts.ask(box, draft("k"));
	assert.equal(answer.kind, "error");
	assert.equal(verdicts.known(box, "k"), undefined);
});

test("cut off, not even an earlier verdict counts", async () => {
	const answers: Answer[] = [report("clear"), { kind: "cut-off" }];
	const verdicts = new Verdicts(
		async () => answers.shift() ?? { kind: "cut-off" },
	);
	const box = {};
	await verdicts.ask(box, draft("k"));
	await verdicts.ask(box, draft("k2"));
	assert.equal(verdicts.known(box, "k"), undefined);
});

test("a verdict counts only while somebody can be asked", async () => {
	let reachable = true;
	const verdicts = new Verdicts(
		async () => report("clear"),
		() => reachable,
	);
	const box = {};
	await verdicts.ask(box, draft("k"));
	assert.ok(verdicts.known(box, "k"));
	reachable = false;
	assert.equal(verdicts.known(box, "k"), undefined);
});

test("cut off, nobody waits for an answer that was asked for before", async () => {
	let reachable = true;
	const verdicts = new Verdicts(
		() => new Promise(() => {}),
		() => reachable,
	);
	const box = {};
	void verdicts.ask(box, draft("k"));
	reachable = false;
	assert.equal((await verdicts.ask(box, draft("k"))).kind, "cut-off");
});

test("a box keeps only its latest drafts", async () => {
	const verdicts = new Verdicts(async () => report("clear"));
	const box = {};
	for (let at = 0; at < 100; at++) await verdicts.ask(box, draft(`k${at}`));
	assert.equal(verdicts.known(box, "k0"), undefined);
	assert.ok(verdicts.known(box, "k99"));
});
