import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { deleteDB } from "idb";
import { verify } from "../../record/chain";
import type { Decided } from "../../record/entry";
import { closeDatabase, openDatabase } from "../store/database";
import { append, headKey, prune, readChain } from "./ledger";

const noted: Record<string, unknown> = {};
Object.assign(globalThis, {
	chrome: {
		storage: {
			local: {
				get: async (key: string) => ({ [key]: noted[key] }),
				set: async (items: object) => void Object.assign(noted, items),
			},
		},
	},
});

afterEach(async () => {
	await closeDatabase();
	await deleteDB("prescreen");
	delete noted[headKey];
});

const versions = { extension: "1.0.0", core: "1.0.0", policy: null };

function decided(): Decided {
	const id = crypto.randomUUID();
	return {
		id,
		site: "facebook",
		surface: "post",
		verdict: "stop",
		findings: [],
		outcome: "left",
	};
}

test("entries reported at the same time are numbered without a gap", async () => {
	const entries = await Promise.all(
		Array.from({ length: 100 }, () => append(decided(), versions)),
	);
	const numbers = entries.map(({ number }) => number).toSorted((a, b) => a - b);
	assert.deepEqual(
		numbers,
		Array.from({ length: 100 }, (_, at) => at + 1),
	);
	assert.deepEqual(await verify(await readChain(), new Date()), []);
});

test("what is reported twice is kept once", async () => {
	const same = decided();
	const [first, second] = [
		await append(same, versions),
		await append(same, versions),
	];
	assert.deepEqual(first, second);
	assert.equal((await readChain()).entries.length, 1);
});

test("one that cannot be written is refused, and the next one follows the last", async (context) => {
	await append(decided(), versions);
	const full = context.mock.method(IDBObjectStore.prototype, "add", () => {
		throw new DOMException("no room", "QuotaExceededError");
	});
	await assert.rejects(append(decided(), versions), {
		name: "QuotaExceededError",
	});
	full.mock.restore();
	assert.equal((await append(decided(), versions)).number, 2);
	assert.deepEqual(await verify(await readChain(), new Date()), []);
});

test("after six years entries go, and the chain still holds", async () => {
	const at = (year: number) => new Date(Date.UTC(year, 0, 10));
	for (const year of [2019, 2020, 2021, 2022])
		await append(decided(), versions, at(year));
	const now = new Date(Date.UTC(2026, 5, 1));
	await prune(now);
	const chain = await readChain();
	assert.deepEqual(
		chain.entries.map(({ number }) => number),
		[3, 4],
	);
	assert.equal(chain.anchor?.number, 2);
	assert.deepEqual(await verify(chain, now), []);
	await append(decided(), versions, now);
	await prune(new Date(Date.UTC(2033, 0, 1)));
	const later = await readChain();
	assert.equal(later.anchor?.number, 5);
	assert.deepEqual(await verify(later, new Date(Date.UTC(2033, 0, 1))), []);
});

test("when the last entries were removed their numbers are not given again", async () => {
	for (let count = 0; count < 5; count++) await append(decided(), versions);
	const database = await openDatabase();
	await database.delete("decisions", 5);
	await database.delete("decisions", 4);
	assert.equal((await append(decided(), versions)).number, 6);
	assert.deepEqual(await verify(await readChain(), new Date()), [
		{ kind: "missing", from: 4, to: 5 },
	]);
});

test("when the whole database is gone, that shows", async () => {
	for (let count = 0; count < 5; count++) await append(decided(), versions);
	await closeDatabase();
	await deleteDB("prescreen");
	const gone = [{ kind: "missing", from: 1, to: 5 }];
	assert.deepEqual(await verify(await readChain(), new Date()), gone);
	assert.equal((await append(decided(), versions)).number, 6);
	assert.deepEqual(await verify(await readChain(), new Date()), gone);
});
