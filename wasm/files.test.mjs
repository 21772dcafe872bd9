// The core that reads files: what goes in piece by piece comes out as drafts.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { hostile } from "./hostile-values.mjs";

process.env.PRESCREEN_CORE = "prescreen-files.wasm";
const { failed, risky, root, stillWorks } = await import("./module.mjs");

/** Reads a whole file in pieces of this size. */
function read(name, bytes, how = {}, size = 64 << 10) {
	assert.deepEqual(prescreen.open({ name, ...how }), {});
	const all = { drafts: [], problems: [], table: null };
	let at = 0;
	for (;;) {
		const batch = prescreen.next();
		assert.equal(batch.error, undefined);
		const text = new TextDecoder().decode(batch.drafts);
		const lines = text.split("\n").slice(0, -1);
		assert.equal(lines.length, batch.count);
		all.drafts.push(...lines.map((line) => JSON.parse(line)));
		all.problems.push(...batch.problems);
		all.table ??= batch.table ?? null;
		if (batch.state === "ended") break;
		if (batch.state !== "hungry") continue;
		const piece = bytes.subarray(at, at + size);
		at += size;
		assert.deepEqual(prescreen.give(piece.length > 0 ? piece : null), {});
	}
	return all;
}

const utf8 = (text) => new TextEncoder().encode(text);

test("has what the extension's core has, and more", () => {
	assert.deepEqual(Object.keys(prescreen).sort(), [
		"close",
		"configure",
		"give",
		"next",
		"open",
		"rules",
		"screen",
		"screenAll",
		"templates",
		"version",
		"wording",
	]);
	stillWorks();
});

test("screens many as it screens one", () => {
	const testdata = join(root, "screening", "testdata");
	const lines = readdirSync(testdata)
		.filter((name) => /^drafts-.*\.jsonl$/.test(name))
		.flatMap((name) =>
			readFileSync(join(testdata, name), "utf8").trimEnd().split("\n"),
		);
	const outcomes = prescreen.screenAll(utf8(lines.join("\n")));
	assert.equal(outcomes.length, lines.length);
	for (const [i, line] of lines.entries()) {
		const draft = JSON.parse(line);
		const { verdict, findings } = prescreen.screen(draft);
		const outcome = outcomes[i];
		assert.equal(outcome.verdict, verdict, line);
		assert.equal(outcome.site, draft.site ?? "");
		const categories = new Set(findings.map((it) => it.category));
		assert.deepEqual(new Set(outcome.categories ?? []), categories);
		const rules = new Set(findings.map((it) => it.rule));
		assert.deepEqual(new Set(outcome.rules ?? []), rules);
	}
});

test("a draft comes through whole, whatever the pieces", () => {
	const draft = {
		id: "a",
		surface: "reply",
		site: "facebook",
		context: { author: "Dana", text: 'Thanks "so" much!\n' },
		text: "¡De nada! 😀\u2028\\",
		media: [{ kind: "image", name: "a.jpg", faces: 2, notes: ["gps"] }],
		date: "2026-01-31",
	};
	const bytes = utf8(`${JSON.stringify(draft)}\n{oops\n`);
	for (const size of [1, 7, 1000]) {
		const { drafts, problems } = read("a.jsonl", bytes, {}, size);
		assert.deepEqual(drafts, [{ ...draft, line: 1 }]);
		assert.equal(problems.length, 1);
		assert.deepEqual(
			[problems[0].code, problems[0].line, problems[0].kind],
			["json", 2, "error"],
		);
	}
});

test("columns are told, and can be chosen", () => {
	const bytes = utf8("Notas;Texto;Fecha\nx;¡Hola a todos!;31/1/2026\n");
	const { drafts, table } = read("plan.csv", bytes);
	assert.equal(drafts[0].text, "¡Hola a todos!");
	assert.equal(drafts[0].date, "2026-01-31");
	assert.deepEqual(table, {
		names: ["Notas", "Texto", "Fecha"],
		rows: [["x", "¡Hola a todos!", "31/1/2026"]],
		columns: { text: 1, date: 2 },
		header: 1,
	});
	const chosen = read("plan.csv", bytes, { columns: { text: 0 } });
	assert.equal(chosen.drafts[0].text, "x");
	const none = read("plan.csv", utf8("a;b\n1;2\n"));
	assert.deepEqual(
		none.problems.map((it) => it.code),
		["no-text-column"],
	);
	assert.deepEqual(none.table.names, ["a", "b"]);
});

test("what is no archive is told as such", () => {
	const { problems } = read("export.zip", utf8("Hi"));
	assert.deepEqual(
		problems.map((it) => it.code),
		["not-zip"],
	);
});

describe("never throws", () => {
	for (const [name, make] of Object.entries(hostile)) {
		test(name, () => {
			for (const call of ["open", "give", "screenAll"]) {
				const answer = prescreen[call](make());
				assert.ok(typeof answer === "object" && answer !== null);
			}
			prescreen.close();
			stillWorks();
		});
	}

	test("calls out of order", () => {
		prescreen.close();
		failed(prescreen.next());
		failed(prescreen.give(null));
		failed(prescreen.give());
		assert.deepEqual(prescreen.close(), {});
		assert.deepEqual(prescreen.open({ name: "a.jsonl" }), {});
		failed(prescreen.give(new Uint8Array(17 << 20)));
		failed(prescreen.give(new ArrayBuffer(8)));
		prescreen.give(null);
		prescreen.give(null);
		assert.equal(prescreen.next().state, "ended");
		assert.equal(prescreen.next().state, "ended");
		failed(prescreen.open({ name: "a", format: "xml" }));
		failed(prescreen.open({ name: "a", columns: { text: -1 } }));
		assert.equal(
			prescreen.screenAll(utf8(JSON.stringify(risky)))[0].verdict,
			"stop",
		);
	});
});
