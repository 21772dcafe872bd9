import type { IDBPTransaction } from "idb";
import {
	beginning,
	type Chain,
	hashOf,
	isOver,
	minuteOf,
} from "../../record/chain";
import type { Decided, Entry, Mark, Versions } from "../../record/entry";
import { durable, openDatabase } from "../store/database";
import type { Schema } from "../store/schema";

/** Where the end of the chain is noted a second time, in storage.local. */
export const headKey = "recordHead";

/** One after the other: each entry holds the hash of the one before. */
let turn: Promise<unknown> = Promise.resolve();
/** The day on which old entries were last looked for. */
let pruned = "";

/** Adds an entry to the record. It is on the disk when this resolves. */
export function append(
	decided: Decided,
	versions: Versions,
	now = new Date(),
): Promise<Entry> {
	const mine = turn.then(() => write(decided, versions, now));
	turn = mine.catch(() => {});
	return mine;
}

/** The record, with what is needed to verify it. */
export async function readChain(): Promise<Chain> {
	await turn;
	const database = await openDatabase();
	const reading = database.transaction(["decisions", "chain"]);
	const chain = reading.objectStore("chain");
	const [entries, anchor, head, noted] = await Promise.all([
		reading.objectStore("decisions").getAll(),
		chain.get("anchor"),
		chain.get("head"),
		notedHead(),
	]);
	return {
		entries,
		anchor: (anchor as Entry | undefined) ?? null,
		heads: [head as Mark | undefined, noted].filter((it) => it !== undefined),
	};
}

/** Removes entries that have been kept long enough; the last one stays as the anchor of the chain. */
export async function prune(now: Date): Promise<void> {
	const database = await openDatabase();
	const removing = database.transaction(
		["decisions", "chain"],
		"readwrite",
		durable,
	);
	let last: Entry | null = null;
	for await (const cursor of removing.objectStore("decisions")) {
		if (!isOver(cursor.value.at, now)) break;
		last = cursor.value;
		void cursor.delete();
	}
	if (last) void removing.objectStore("chain").put(last, "anchor");
	await removing.done;
}

async function write(
	decided: Decided,
	versions: Versions,
	now: Date,
): Promise<Entry> {
	const database = await openDatabase();
	const noted = await notedHead();
	for (;;) {
		const reading = database.transaction(["decisions", "chain"]);
		const known = reading.objectStore("decisions").index("id").get(decided.id);
		const end = await endOf(reading);
		// It was reported twice, because nobody answered the first time.
		const there = await known;
		if (there) return there;
		const before = furthest(end, noted);
		const unsealed = {
			...decided,
			number: before.number + 1,
			at: minuteOf(now),
			versions,
			previous: before.hash,
		};
		// Not within the transaction: it would be over by then.
		const entry: Entry = { ...unsealed, hash: await hashOf(unsealed) };
		const writing = database.transaction(
			["decisions", "chain"],
			"readwrite",
			durable,
		);
		if ((await endOf(writing)).hash !== end.hash) continue;
		const { number, hash } = entry;
		await Promise.all([
			writing.objectStore("decisions").add(entry),
			writing.objectStore("chain").put({ number, hash }, "head"),
			writing.done,
		]);
		noteHead({ number, hash });
		void pruneOnceADay(now);
		return entry;
	}
}

type Stores = ("decisions" | "chain")[];

/**
 * The last entry that there ever was, as far as the database knows. Where one of
 * the last is gone its number is not given again, so that the gap is seen.
 */
async function endOf(
	stores: IDBPTransaction<Schema, Stores, "readonly" | "readwrite">,
): Promise<Mark> {
	const [head, last] = await Promise.all([
		stores.objectStore("chain").get("head"),
		stores.objectStore("decisions").openCursor(null, "prev"),
	]);
	return furthest((head as Mark | undefined) ?? beginning, last?.value);
}

function furthest(first: Mark, second: Mark | undefined): Mark {
	return second && second.number > first.number ? second : first;
}

/** What is noted may lag behind the record, so nobody waits for it. */
function noteHead(head: Mark): void {
	chrome.storage.local.set({ [headKey]: head }).catch(() => {});
}

async function notedHead(): Promise<Mark | undefined> {
	try {
		const { [headKey]: head } = await chrome.storage.local.get(headKey);
		return head as Mark | undefined;
	} catch {
		return undefined;
	}
}

async function pruneOnceADay(now: Date): Promise<void> {
	const day = minuteOf(now).slice(0, 10);
	if (pruned === day) return;
	pruned = day;
	// What is kept too long is no harm: the next day tries again.
	await prune(now).catch(() => {});
}
