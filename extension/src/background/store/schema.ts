import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Signature } from "../../policy/signature";
import type { Entry, Mark } from "../../record/entry";

/** What lies in the database. */
export interface Schema extends DBSchema {
	/** The record of decisions, by number. */
	decisions: { key: number; value: Entry; indexes: { id: string } };
	/** Where its chain begins and ends. */
	chain: { key: "anchor" | "head"; value: Entry | Mark };
	/** Who has signed which version of the policy. */
	signatures: { key: number; value: Signature };
	/** What is being written and is too large for settings, by what it is. */
	drafts: { key: string; value: string };
}

export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], "versionchange">;

/**
 * One step for each version, from the one before. A step that was shipped is
 * never changed: somewhere a database waits for it.
 */
const steps: ((database: Database, upgrade: Upgrade) => void)[] = [
	(database) => {
		const decisions = database.createObjectStore("decisions", {
			keyPath: "number",
		});
		decisions.createIndex("id", "id", { unique: true });
		database.createObjectStore("chain");
	},
	(database) => {
		database.createObjectStore("signatures", { autoIncrement: true });
	},
	(database) => {
		database.createObjectStore("drafts");
	},
];

/** The version that this program works with. */
export const schemaVersion = steps.length;

/** Takes a database from an earlier version to this one, or to the version asked for. */
export function migrate(
	database: Database,
	from: number,
	upgrade: Upgrade,
	to = schemaVersion,
): void {
	for (const step of steps.slice(from, to)) step(database, upgrade);
}
