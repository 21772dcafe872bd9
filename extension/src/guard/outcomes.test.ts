import assert from "node:assert/strict";
import { test } from "node:test";
import type { Draft } from "../../../wasm/prescreen";
import type { Decided, Kept } from "../record/entry";
import { Outcomes } from "./outcomes";
import type { JudgedAnswer, View } from "./ports";
import type { Submission } from "./submission";

const answer: JudgedAnswer = {
	kind: "report",
	report: {
		verdict: "stop",
		findings: [
			finding("names-person", "name"),
			finding("names-person", "name"),
		],
		replies: [
			{ template: "thanks", lang: "en", text: "Thank you!" },
			{ template: "rewrite", lang: "en", text: "Great day!" },
		],
		lang: "en",
	},
	override: { stop: "reason", caution: "confirm" },
	consents: [],
};

function finding(rule: string, category: string) {
	const place = { in: "text", start: 0, end: 4, quote: "Dana" } as const;
	const words = { title: "", why: "", basis: "", advice: "" };
	return { rule, category, level: "stop", ...place, ...words } as const;
}

function open(kept: Kept = { kind: "recorded", number: 7 }) {
	const decisions: Decided[] = [];
	const outcomes = new Outcomes(async (decided) => {
		decisions.push(decided);
		return kept;
	});
	const told = () => decisions.map(({ outcome }) => outcome);
	return { outcomes, decisions, told };
}

function submission(slot: object, text = "Great seeing Dana"): Submission {
	const draft: Draft = { surface: "post", site: "facebook", text };
	return { slot, key: text, draft } as Submission;
}

function heldView({ draft }: Submission): View {
	return { state: "held", draft, answer };
}

test("a held draft that is given up, and then changed", async () => {
	const { outcomes, decisions, told } = open();
	const held = submission({});
	outcomes.told(held, heldView(held));
	outcomes.ended(held.slot, "left");
	outcomes.edited(held.slot, () => held.key);
	assert.deepEqual(told(), ["left"]);
	outcomes.edited(held.slot, () => "Great day");
	await new Promise(setImmediate);
	assert.deepEqual(told(), ["left", "edited"]);
	assert.equal(decisions[1]?.follows, 7);
	assert.notEqual(decisions[0]?.id, decisions[1]?.id);
	outcomes.edited(held.slot, () => "Great days");
	await new Promise(setImmediate);
	assert.equal(decisions.length, 2);
});

test("what is counted holds no word of the draft", () => {
	const { outcomes, decisions } = open();
	const held = submission({});
	outcomes.told(held, heldView(held));
	outcomes.edited(held.slot, () => "Great day");
	const { id: _id, ...decided } = decisions[0] ?? { id: "" };
	assert.deepEqual(decided, {
		site: "facebook",
		surface: "post",
		verdict: "stop",
		findings: [
			{ rule: "names-person", category: "name", level: "stop", count: 2 },
		],
		outcome: "edited",
	});
});

test("shown again for the same draft it is one decision", () => {
	const { outcomes, told } = open();
	const held = submission({});
	outcomes.told(held, heldView(held));
	outcomes.told(held, heldView(held));
	outcomes.ended(held.slot, "left");
	outcomes.ended(held.slot, "left");
	assert.deepEqual(told(), ["left"]);
});

test("a held draft that another one takes the place of", () => {
	const { outcomes, told } = open();
	const slot = {};
	const [first, second] = [submission(slot), submission(slot, "Great Dana")];
	outcomes.told(first, heldView(first));
	outcomes.told(second, heldView(second));
	const elsewhere = submission({});
	outcomes.told(elsewhere, heldView(elsewhere));
	assert.deepEqual(told(), ["edited", "left"]);
});

for (const [text, outcome, template] of [
	["Thank you!", "reply", "thanks"],
	["Great day!", "rewrite", "rewrite"],
] as const) {
	test(`a ${outcome} is told from others`, () => {
		const { outcomes, decisions } = open();
		const held = submission({});
		outcomes.told(held, heldView(held));
		outcomes.replaced(held, text);
		assert.equal(decisions[0]?.outcome, outcome);
		assert.equal(decisions[0]?.template, template);
	});
}

test("what could not be recorded is still held", async () => {
	const { outcomes, told } = open({ kind: "unrecorded", full: true });
	const held = submission({});
	outcomes.told(held, heldView(held));
	const kept = await outcomes.sent(held, {
		kind: "reason",
		reason: "official",
	});
	assert.deepEqual(kept, { kind: "unrecorded", full: true });
	outcomes.ended(held.slot, "left");
	assert.deepEqual(told(), ["sent-reason", "left"]);
});

test("what is not held cannot be sent anyway", async () => {
	const { outcomes, decisions } = open();
	const kept = await outcomes.sent(submission({}), { kind: "confirmed" });
	assert.equal(kept.kind, "unrecorded");
	assert.deepEqual(decisions, []);
});

test("what cannot be checked is told without a verdict", () => {
	const { outcomes, decisions } = open();
	outcomes.told(submission({}), { state: "failed" });
	assert.equal(decisions[0]?.outcome, "not-checked");
	assert.equal(decisions[0]?.verdict, null);
});
