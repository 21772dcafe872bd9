import { openDB } from "idb";
import { type Database, migrate, type Schema, schemaVersion } from "./schema";

const name = "prescreen";

let opened: Promise<Database> | null = null;

/** Opens the database when it is not open; all callers share one. */
export function openDatabase(): Promise<Database> {
	if (opened) return opened;
	const opening: Promise<Database> = openDB<Schema>(name, schemaVersion, {
		upgrade(database, from, _to, upgrade) {
			migrate(database, from, upgrade);
		},
		// A newer version of the extension wants to change it.
		blocking() {
			void closeDatabase();
		},
		terminated() {
			if (opened === opening) opened = null;
		},
	});
	opened = opening;
	// The next call tries again.
	opening.catch(() => {
		if (opened === opening) opened = null;
	});
	return opening;
}

export async function closeDatabase(): Promise<void> {
	const closing = opened;
	opened = null;
	(await closing?.catch(() => null))?.close();
}

/**
 * What is written so is on the disk when the transaction is over, and not only
 * on its way there.
 */
export const durable = { durability: "strict" } as const;

/** Reports whether it failed because the disk, or the browser's share of it, is full. */
export function isFull(error: unknown): boolean {
	return error instanceof Error && error.name === "QuotaExceededError";
}
