import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "./entry";
import { byCategory, bySite, holds, overTime, total, within } from "./tally";

const now = new Date(2026, 5, 17, 12);

function entry(part: Partial<Entry>): Entry {
	return {
		id: "id",
		number: 1,
		at: "2026-06-17T10:00Z",
		site: "facebook",
		surface: "post",
		verdict: "stop",
		findings: [],
		outcome: "left",
		versions: { extension: "1.0.0", core: null, policy: null },
		previous: "",
		hash: "",
		...part,
	};
}

const found = (...categories: string[]) =>
	categories.map((category) => ({
		rule: category,
		category,
		level: "stop" as const,
		count: 3,
	}));

test("what only continues an entry, and a pause, is not held once more", () => {
	const entries = [
		entry({}),
		entry({ outcome: "edited", follows: 1 }),
		entry({ outcome: "paused" }),
		entry({ outcome: "not-checked", verdict: null }),
	];
	assert.deepEqual(
		holds(entries).map(({ outcome }) => outcome),
		["left", "not-checked"],
	);
});

test("a draft counts once in each of its categories", () => {
	const bars = byCategory([
		entry({ findings: found("name", "name", "date") }),
		entry({ findings: found("name"), verdict: "caution" }),
	]);
	assert.deepEqual(bars, [
		{ name: "name", stop: 1, caution: 1, unchecked: 0 },
		{ name: "date", stop: 1, caution: 0, unchecked: 0 },
	]);
});

test("sites, the most frequent first", () => {
	const bars = bySite([
		entry({}),
		entry({ site: "threads" }),
		entry({ site: "threads" }),
	]);
	assert.deepEqual(
		bars.map(({ name }) => name),
		["threads", "facebook"],
	);
});

test("weeks begin on Monday, and those without anything are there", () => {
	const at = (day: number) => new Date(2026, 5, day, 9).toISOString();
	const bars = overTime(
		[entry({ at: at(15) }), entry({ at: at(14) })],
		"weeks",
		now,
	);
	assert.equal(bars.length, 12);
	assert.deepEqual(
		bars.slice(-3).map((bar) => [bar.name, total(bar)]),
		[
			["2026-06-01", 0],
			["2026-06-08", 1],
			["2026-06-15", 1],
		],
	);
});

test("months and years, and what is older than the period", () => {
	const old = entry({ at: "2021-03-01T10:00Z" });
	assert.deepEqual(within([old, entry({})], "months", now).length, 1);
	assert.deepEqual(within([old, entry({})], "years", now).length, 2);
	assert.equal(overTime([], "months", now)[0]?.name, "2025-07");
	assert.deepEqual(
		overTime([old], "years", now).map((bar) => [bar.name, total(bar)]),
		[
			["2021", 1],
			["2022", 0],
			["2023", 0],
			["2024", 0],
			["2025", 0],
			["2026", 0],
		],
	);
});
