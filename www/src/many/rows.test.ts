import assert from "node:assert/strict";
import { test } from "node:test";
import type { DraftOutcome } from "../../../wasm/files";
import { countsOf, everything, matching } from "./filter";
import { Rows } from "./rows";
import { asCSV, csvCell } from "./save";

const outcomes: DraftOutcome[] = [
	{ verdict: "clear", site: "facebook", date: "2026-01-31" },
	{
		verdict: "stop",
		site: "instagram",
		date: "2026-02-01",
		categories: ["name", "other-id"],
		rules: ["names-patient", "other-id"],
	},
	{ verdict: "caution", site: "", date: "", categories: ["photo"] },
	{ error: "the text has 100001 characters" },
];

/** As many batches of these four as are asked for; they come back out of order. */
function filled(batches: number): Rows {
	const rows = new Rows();
	rows.files.push("plan.csv");
	const numbers = Array.from({ length: batches }, () => rows.begin(0, 4));
	for (const number of numbers.reverse()) {
		const lines = outcomes.map((_, at) =>
			JSON.stringify({ text: `${number}.${at}`, line: number * 4 + at + 1 }),
		);
		const drafts = new TextEncoder().encode(`${lines.join("\n")}\n`);
		rows.finish(number, drafts, outcomes);
	}
	return rows;
}

test("rows stay in the order of the files", () => {
	const rows = filled(700);
	assert.equal(rows.count, 2_800);
	assert.equal(rows.done, 2_800);
	for (const row of [0, 3, 4, 1_023, 1_024, 2_799]) {
		assert.equal(rows.draft(row)?.text, `${row >> 2}.${row % 4}`);
	}
	assert.equal(rows.draft(2_800), null);
	assert.deepEqual(rows.categoriesOf(1), ["name", "other-id"]);
	assert.equal(rows.rules.of(rows.ruled[1]), "names-patient other-id");
});

test("what is not screened yet is neither shown nor counted", () => {
	const rows = filled(1);
	rows.begin(0, 3);
	assert.equal(matching(rows, { ...everything, verdict: "all" }).length, 4);
	assert.deepEqual(countsOf(rows).verdicts, {
		clear: 1,
		caution: 1,
		stop: 1,
		failed: 1,
	});
	assert.equal(rows.verdictOf(5), null);
	assert.equal(rows.draft(5), null);
});

test("another number of outcomes than of drafts is refused", () => {
	const rows = new Rows();
	const batch = rows.begin(0, 2);
	assert.throws(() => rows.finish(batch, new Uint8Array(), []));
});

test("of large files only what was found keeps all of its words", () => {
	const rows = new Rows(1);
	const long = "We are open. ".repeat(100);
	const lines = outcomes.map((_, at) =>
		JSON.stringify({ text: long, context: { text: long }, line: at + 1 }),
	);
	for (const _ of [1, 2]) {
		const drafts = new TextEncoder().encode(`${lines.join("\n")}\n`);
		rows.finish(rows.begin(0, 4), drafts, outcomes);
	}
	assert.equal(rows.lean, true);
	for (const row of [0, 1, 2, 3, 5, 6, 7]) {
		assert.equal(rows.draft(row)?.text, long);
	}
	const { text, cut, line } = rows.draft(4) ?? {};
	assert.deepEqual([text, cut, line], [long.slice(0, 200), true, 1]);
});

test("filters", () => {
	const rows = filled(2);
	const fit = (part: object) => [...matching(rows, { ...everything, ...part })];
	assert.deepEqual(fit({}), [1, 2, 3, 5, 6, 7]);
	assert.deepEqual(fit({ verdict: "stop" }), [1, 5]);
	assert.deepEqual(fit({ category: "other-id" }), [1, 5]);
	assert.deepEqual(fit({ verdict: "all", site: "facebook" }), [0, 4]);
	assert.deepEqual(fit({ verdict: "all", from: "2026-02-01" }), [1, 5]);
	assert.deepEqual(fit({ verdict: "all", to: "2026-01-31" }), [0, 4]);
	const { categories, months } = countsOf(rows);
	assert.deepEqual(
		categories.map((it) => it.category),
		["name", "photo", "other-id"],
	);
	assert.deepEqual(
		months.map((it) => it.month),
		["2026-01", "2026-02"],
	);
});

test("a spreadsheet computes nothing of what is saved", async () => {
	for (const text of ["=1+1", "+1", "-1", "@sum", "\t=1", " =1", "\r=1"]) {
		assert.equal(csvCell(text), `"'${text}"`);
	}
	assert.equal(csvCell('say "hi", you'), '"say ""hi"", you"');
	const blob = await asCSV(filled(1), Uint32Array.of(1));
	assert.match(
		await blob.text(),
		/\r\n"plan\.csv","2","","2026-02-01","instagram","","stop","name other-id","names-patient other-id","","0\.1"\r\n$/,
	);
});
