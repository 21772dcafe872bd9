import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding } from "../../../wasm/prescreen";
import type { Inspection } from "../pictures/inspection";
import { isConspicuous, mediaOf, newItem, seenOf } from "./item";

const file = new File(["a"], "IMG_1.png", { type: "image/png" });
const looked: Inspection = {
	kind: "image",
	faces: [],
	notes: [
		{ kind: "caption", text: "Rosalind in May" },
		{ kind: "serial", text: "C02-117" },
	],
	words: ["09:00 Rosalind", "09:45 Desmond"],
	unread: false,
	preview: null,
	problem: null,
};

function finding(quote: string, start: number): Finding {
	const end = start + quote.length;
	const told = { title: "", why: "", basis: "", advice: "" };
	const rule = { rule: "name", category: "name", level: "stop" } as const;
	return { ...rule, ...told, in: "media", quote, start, end };
}

test("the lines in a picture are read as one text, after what its file says", () => {
	assert.deepEqual(mediaOf(file, looked).notes, [
		"Rosalind in May",
		"09:00 Rosalind\n09:45 Desmond",
	]);
	assert.deepEqual(mediaOf(file, { ...looked, words: [] }).notes, [
		"Rosalind in May",
	]);
});

test("what stands in a picture is told apart from what its file says", () => {
	const { name = "", notes = [] } = mediaOf(file, looked);
	const text = [name, ...notes].join("\n");
	const said = finding("Rosalind", text.indexOf("Rosalind"));
	const seen = [
		finding("09:00", text.indexOf("09:00")),
		finding("Rosalind", text.lastIndexOf("Rosalind")),
		finding("Desmond", text.indexOf("Desmond")),
	];
	assert.deepEqual(seenOf(file, looked, [said, ...seen]), seen);
});

test("words that could not be read want an answer of their own", () => {
	const report = { verdict: "clear", findings: [] } as never;
	const item = { ...newItem(file), looked, report };
	assert.equal(isConspicuous(item), false);
	const unread = { ...looked, unread: true };
	assert.equal(isConspicuous({ ...item, looked: unread }), true);
});
