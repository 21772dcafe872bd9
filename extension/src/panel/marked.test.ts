import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding, Level } from "../../../wasm/prescreen";
import { cut } from "./marked";

const finding = (start: number, end: number, level: Level): Finding => ({
	rule: "r",
	category: "c",
	level,
	in: "text",
	start,
	end,
	quote: "",
	title: "",
	why: "",
	basis: "",
	advice: "",
});

test("cuts the draft at its findings, the graver on top", () => {
	const parts = cut("abcdefgh", [
		finding(0, 4, "caution"),
		finding(2, 6, "stop"),
	]);
	assert.deepEqual(parts, [
		{ text: "ab", level: "caution" },
		{ text: "cdef", level: "stop" },
		{ text: "gh", level: null },
	]);
});

test("loses no word, whatever the findings say", () => {
	for (const wrong of [
		finding(-3, 2, "stop"),
		finding(3, 99, "stop"),
		{ ...finding(0, 2, "stop"), in: "context" as const },
	]) {
		const parts = cut("abcd", [wrong]);
		assert.equal(parts.map((it) => it.text).join(""), "abcd");
	}
});
