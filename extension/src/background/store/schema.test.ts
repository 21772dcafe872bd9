import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { deleteDB, openDB } from "idb";
import { closeDatabase, openDatabase } from "./database";
import { migrate, type Schema, schemaVersion } from "./schema";

afterEach(async () => {
	await closeDatabase();
	await deleteDB("prescreen");
});

/** What a database of a version can hold at most, so that all of it must survive. */
const kept = {
	decisions: { number: 1, id: "a", hash: "h" },
	chain: { number: 1, hash: "h" },
	signatures: {
		name: "Rosa Delgado",
		day: "2026-01-31",
		version: "1",
		title: "",
		text: "",
	},
	drafts: "what was being written",
};

for (let version = 1; version <= schemaVersion; version++) {
	test(`a database of version ${version} is brought to version ${schemaVersion} with all that is in it`, async () => {
		const old = await openDB<Schema>("prescreen", version, {
			upgrade: (database, from, _to, upgrade) =>
				migrate(database, from, upgrade, version),
		});
		const names = [...old.objectStoreNames];
		for (const name of names) {
			const store = old.transaction(name, "readwrite").store;
			const key =
				store.keyPath === null ? [name === "signatures" ? 1 : "head"] : [];
			await store.put(kept[name] as never, ...(key as never[]));
		}
		old.close();

		const database = await openDatabase();
		assert.equal(database.version, schemaVersion);
		assert.deepEqual(
			[...database.objectStoreNames],
			["chain", "decisions", "drafts", "signatures"],
		);
		for (const name of names)
			assert.deepEqual(await database.getAll(name), [kept[name]], name);
		assert.deepEqual(
			[...database.transaction("decisions").store.indexNames],
			["id"],
		);
	});
}

test("a database of a later version is left alone, and that is an error", async () => {
	const later = await openDB("prescreen", schemaVersion + 1);
	later.close();
	await assert.rejects(openDatabase(), { name: "VersionError" });
	await deleteDB("prescreen");
	// Once it can be opened the next call opens it.
	assert.equal((await openDatabase()).version, schemaVersion);
});

test("an open database gives way to a later version", async () => {
	await openDatabase();
	const later = await openDB("prescreen", schemaVersion + 1);
	assert.equal(later.version, schemaVersion + 1);
	later.close();
});
