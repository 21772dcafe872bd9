import assert from "node:assert/strict";
import { test } from "node:test";
import {
	beginning,
	type Chain,
	hashOf,
	isOver,
	minuteOf,
	verify,
} from "./chain";
import type { Entry, Mark } from "./entry";

const now = new Date("2026-06-15T10:00:00Z");

/** A chain of so many entries, one a day. */
async function chainOf(count: number, first = "2026-01-01"): Promise<Entry[]> {
	const entries: Entry[] = [];
	let before: Mark = beginning;
	for (let at = 0; at < count; at++) {
		const day = new Date(Date.parse(first) + at * 86_400_000);
		const entry = {
			id: `id-${at}`,
			site: "facebook",
			surface: "reply" as const,
			verdict: "stop" as const,
			findings: [
				{ rule: "name", category: "name", level: "stop" as const, count: 1 },
			],
			outcome: "left" as const,
			number: before.number + 1,
			at: minuteOf(day),
			versions: { extension: "1.0.0", core: "1.0.0", policy: null },
			previous: before.hash,
		};
		before = { ...entry, hash: await hashOf(entry) };
		entries.push(before as Entry);
	}
	return entries;
}

const whole = (entries: Entry[], anchor: Entry | null = null): Chain => ({
	entries,
	anchor,
	heads: entries.length > 0 ? [entries.at(-1) as Mark] : [],
});

const told = async (chain: Chain) =>
	(await verify(chain, now)).map((it) =>
		it.kind === "missing"
			? `missing ${it.from}-${it.to}`
			: `${it.kind} ${it.number}`,
	);

test("an empty record and a whole one have no breaks", async () => {
	assert.deepEqual(await told(whole([])), []);
	assert.deepEqual(await told(whole(await chainOf(50))), []);
});

test("every part of an entry is sealed", async () => {
	const entries = await chainOf(3);
	const [, second] = entries as [Entry, Entry, Entry];
	const changes: Partial<Entry>[] = [
		{ site: "instagram" },
		{ surface: "post" },
		{ verdict: "caution" },
		{ verdict: null },
		{ findings: [] },
		{ findings: [{ rule: "name", category: "name", level: "stop", count: 2 }] },
		{ outcome: "edited" },
		{ reason: "other" },
		{ words: "x" },
		{ consent: "A-1" },
		{ template: "thanks" },
		{ follows: 1 },
		{ at: "2026-01-02T00:01Z" },
		{ versions: { extension: "1.0.1", core: "1.0.0", policy: null } },
		{ previous: beginning.hash },
		{ id: "other" },
	];
	for (const change of changes) {
		const altered = entries.with(1, { ...second, ...change });
		assert.deepEqual(
			await told(whole(altered)),
			["altered 2"],
			JSON.stringify(change),
		);
	}
});

test("an entry that was sealed anew does not fit its neighbours", async () => {
	const entries = await chainOf(5);
	const forged = { ...(entries[2] as Entry), verdict: null };
	forged.hash = await hashOf(forged);
	assert.deepEqual(await told(whole(entries.with(2, forged))), ["replaced 4"]);
	const last = { ...(entries[4] as Entry), verdict: null };
	last.hash = await hashOf(last);
	const chain = {
		entries: entries.with(4, last),
		anchor: null,
		heads: [entries[4] as Mark],
	};
	assert.deepEqual(await told(chain), ["replaced 5"]);
});

test("what is gone is named, wherever it was", async () => {
	const entries = await chainOf(9);
	const without = (...numbers: number[]) =>
		entries.filter(({ number }) => !numbers.includes(number));
	const heads = [entries.at(-1) as Mark];
	const gone = (...numbers: number[]) =>
		told({ entries: without(...numbers), anchor: null, heads });
	assert.deepEqual(await gone(4), ["missing 4-4"]);
	assert.deepEqual(await gone(4, 5, 7), ["missing 4-5", "missing 7-7"]);
	assert.deepEqual(await gone(1), ["missing 1-1"]);
	assert.deepEqual(await gone(8, 9), ["missing 8-9"]);
	assert.deepEqual(await told({ entries: [], anchor: null, heads }), [
		"missing 1-9",
	]);
});

test("entries in another order are named", async () => {
	const [a, b, c, d] = (await chainOf(4)) as [Entry, Entry, Entry, Entry];
	assert.deepEqual(await told(whole([a, c, b, d])), [
		"missing 2-2",
		"misplaced 2",
	]);
	assert.deepEqual(await told(whole([a, b, b, c, d])), ["misplaced 2"]);
});

test("a pruned record is whole from its anchor on", async () => {
	const entries = await chainOf(10, "2019-12-01");
	const [anchor, rest] = [entries[4] as Entry, entries.slice(5)];
	assert.deepEqual(await told(whole(rest, anchor)), []);
	assert.deepEqual(await told(whole(rest.slice(1), anchor)), ["missing 6-6"]);
	assert.deepEqual(await told(whole(rest, { ...anchor, verdict: null })), [
		"altered 5",
	]);
});

test("an anchor that is too young was set by hand", async () => {
	const entries = await chainOf(10);
	assert.deepEqual(await told(whole(entries.slice(5), entries[4])), [
		"pruned-early 5",
	]);
});

test("entries are kept for six years, to the minute", () => {
	assert.equal(isOver("2020-06-15T10:00Z", now), false);
	assert.equal(isOver("2020-06-15T09:59Z", now), true);
	// Six years after a day that the year does not have.
	assert.equal(
		isOver("2020-02-29T12:00Z", new Date("2026-03-01T11:00Z")),
		false,
	);
	assert.equal(
		isOver("2020-02-29T12:00Z", new Date("2026-03-01T13:00Z")),
		true,
	);
});
