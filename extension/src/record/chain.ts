import type { Entry, Mark } from "./entry";
import { sha256 } from "./sha256";

/** What the first entry follows. */
export const beginning: Mark = { number: 0, hash: "0".repeat(64) };

/** How many years an entry is kept at least: 45 CFR 164.316(b)(2)(i). */
const yearsKept = 6;

/** Something that is not as it was written. */
export type Break =
	/** What stands in the entry is not what was recorded. */
	| { kind: "altered"; number: number }
	/** The entries from this number to that one are gone. */
	| { kind: "missing"; from: number; to: number }
	/** It stands where another number belongs. */
	| { kind: "misplaced"; number: number }
	/** It was not recorded after the one before it: one of the two was replaced. */
	| { kind: "replaced"; number: number }
	/** Entries were removed before their time was over. */
	| { kind: "pruned-early"; number: number };

/** The record as it lies on the disk. */
export interface Chain {
	/** In the order in which they lie. */
	entries: readonly Entry[];
	/** The last entry that was removed because of its age. */
	anchor: Entry | null;
	/** The last entry that there ever was, as it is noted in other places. */
	heads: readonly Mark[];
}

/** The SHA-256 of an entry without its hash, in hexadecimal. */
export function hashOf(entry: Omit<Entry, "hash">): Promise<string> {
	const { hash: _hash, ...rest } = entry as Entry;
	return sha256(canonical(rest));
}

/** Everything that was altered, removed or put elsewhere; an empty list when nothing was. */
export async function verify(chain: Chain, now: Date): Promise<Break[]> {
	const { entries, anchor, heads } = chain;
	const breaks: Break[] = [];
	const hashes = await Promise.all(entries.map(hashOf));
	let before: Mark = beginning;
	/** What an altered entry says of itself binds no other one. */
	let binds = true;
	if (anchor) {
		if ((await hashOf(anchor)) !== anchor.hash)
			breaks.push({ kind: "altered", number: anchor.number });
		if (!isOver(anchor.at, now))
			breaks.push({ kind: "pruned-early", number: anchor.number });
		before = anchor;
	}
	for (const [at, entry] of entries.entries()) {
		const { number, hash, previous } = entry;
		if (number <= before.number) {
			breaks.push({ kind: "misplaced", number });
			continue;
		}
		const intact = hashes[at] === hash;
		const gap = number > before.number + 1;
		if (gap) {
			const from = before.number + 1;
			breaks.push({ kind: "missing", from, to: number - 1 });
		}
		if (!intact) breaks.push({ kind: "altered", number });
		else if (!gap && binds && previous !== before.hash)
			breaks.push({ kind: "replaced", number });
		before = entry;
		binds = intact;
	}
	const furthest = Math.max(0, ...heads.map(({ number }) => number));
	if (furthest > before.number) {
		const from = before.number + 1;
		breaks.push({ kind: "missing", from, to: furthest });
	}
	for (const head of heads) {
		const there = entries.find(({ number }) => number === head.number);
		const told = breaks.some(
			(it) => "number" in it && it.number === head.number,
		);
		if (there && there.hash !== head.hash && !told)
			breaks.push({ kind: "replaced", number: head.number });
	}
	return breaks;
}

/** Reports whether an entry of this time has been kept long enough. */
export function isOver(at: string, now: Date): boolean {
	const end = new Date(at);
	end.setUTCFullYear(end.getUTCFullYear() + yearsKept);
	return end < now;
}

/** The time as it is kept: to the minute. */
export function minuteOf(date: Date): string {
	return `${date.toISOString().slice(0, 16)}Z`;
}

/** The same value gives the same text, in whatever order its parts were set. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const parts = Object.entries(value)
		.filter(([, part]) => part !== undefined)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`);
	return `{${parts.join()}}`;
}
