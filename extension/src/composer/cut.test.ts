import assert from "node:assert/strict";
import { test } from "node:test";
import type { Level } from "../../../wasm/prescreen";
import { cut, joined } from "./cut";

const mark = (start: number, end: number, level: Level) => ({
	start,
	end,
	level,
});

test("cuts a text at its marks, the graver on top", () => {
	const parts = cut("abcdefgh", [mark(0, 4, "caution"), mark(2, 6, "stop")]);
	assert.deepEqual(parts, [
		{ text: "ab", start: 0, level: "caution" },
		{ text: "cd", start: 2, level: "stop" },
		{ text: "ef", start: 4, level: "stop" },
		{ text: "gh", start: 6, level: null },
	]);
	assert.deepEqual(joined(parts), [
		{ text: "ab", start: 0, level: "caution" },
		{ text: "cdef", start: 2, level: "stop" },
		{ text: "gh", start: 6, level: null },
	]);
});

test("loses no word, whatever the marks say", () => {
	for (const wrong of [mark(-3, 2, "stop"), mark(3, 99, "stop")]) {
		const parts = cut("abcd", [wrong]);
		assert.equal(parts.map((it) => it.text).join(""), "abcd");
	}
});
