import assert from "node:assert/strict";
import { test } from "node:test";
import { beginning, byReason } from "./reasons";

test("a reason is told once for all of its places, by rule, level and text", () => {
	const found = (
		rule: string,
		level: "stop" | "caution",
		within: "text" | "context",
		start: number,
	) => ({ rule, level, in: within, start });
	const findings = [
		found("name", "stop", "text", 0),
		found("confirms-patient", "stop", "text", 4),
		found("name", "stop", "text", 9),
		found("name", "caution", "text", 12),
		found("name", "stop", "context", 20),
		found("confirms-patient", "stop", "text", 31),
	];
	assert.deepEqual(
		byReason(findings).map((places) => places.map(({ start }) => start)),
		[[0, 9], [4, 31], [12], [20]],
	);
	assert.deepEqual(byReason([]), []);
});

test("of a long quote the beginning tells which place is meant", () => {
	assert.equal(beginning("Maria"), "Maria");
	assert.equal(
		beginning("So glad you came in Tuesday, Dana"),
		"So glad you came in…",
	);
	assert.equal(beginning("x".repeat(40)), `${"x".repeat(28)}…`);
	assert.equal(beginning("😀".repeat(40)), `${"😀".repeat(28)}…`);
});
