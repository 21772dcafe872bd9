import assert from "node:assert/strict";
import { test } from "node:test";
import { shift } from "./shift";

const before = "We saw Ana on May 3.";
const parts = [
	{ start: 7, end: 10 },
	{ start: 14, end: 19 },
];

const cases: [name: string, after: string, words: string[]][] = [
	["nothing", before, ["Ana", "May 3"]],
	["words before", "Hi! We saw Ana on May 3.", ["Ana", "May 3"]],
	["words between", "We saw Ana again on May 3.", ["Ana", "May 3"]],
	["words behind", "We saw Ana on May 3. Bye.", ["Ana", "May 3"]],
	["a letter inside", "We saw Anna on May 3.", ["May 3"]],
	["a part removed", "We saw on May 3.", ["May 3"]],
	["all replaced", "Thank you!", []],
	["all removed", "", []],
];
for (const [name, after, words] of cases) {
	test(`follows an edit: ${name}`, () => {
		const left = shift(parts, before, after);
		assert.deepEqual(
			left.map(({ start, end }) => after.slice(start, end)),
			words,
		);
	});
}
