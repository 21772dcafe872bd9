import assert from "node:assert/strict";
import { test } from "node:test";
import { linesOf } from "./lines";

/** A row of the engine's table: a word in a line, and how sure it is. */
function word(line: string, sure: number, text: string): string {
	const box = "0\t0\t9\t9";
	return ["5", "1", ...line.split("."), "1", box, sure, text].join("\t");
}

test("words stand in their lines, in the order in which they were found", () => {
	const table = [
		"1\t1\t0\t0\t0\t0\t0\t0\t200\t100\t-1\t",
		"4\t1\t1\t1\t1\t0\t0\t0\t200\t10\t-1\t",
		word("1.1.1", 96.5, "09:00"),
		word("1.1.1", 91, "Rosalind"),
		word("1.1.2", 93, "Tuesday"),
		word("2.1.1", 90, "Desmond"),
	].join("\n");
	assert.deepEqual(linesOf(`${table}\n`), [
		"09:00 Rosalind",
		"Tuesday",
		"Desmond",
	]);
});

test("what the engine is not sure of is left out", () => {
	const table = [
		word("1.1.1", 60, "Rosalind"),
		word("1.1.1", 59.9, "Fannsw0rth"),
		word("1.1.2", 30, "vv~"),
	];
	assert.deepEqual(linesOf(table.join("\n")), ["Rosalind"]);
});

test("strokes that look like signs are no words", () => {
	const table = [
		word("1.1.1", 95, " "),
		word("1.1.2", 95, "\\"),
		word("1.1.2", 95, "N"),
		word("1.1.4", 95, "74"),
		word("1.1.3", 92, "Can"),
		word("1.1.3", 92, "|"),
		word("1.1.3", 92, "come?"),
	];
	assert.deepEqual(linesOf(table.join("\n")), ["Can I come?"]);
	assert.deepEqual(linesOf(""), []);
});
