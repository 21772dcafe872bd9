import type { DraftOutcome } from "../../../wasm/files";
import type { Draft } from "../../../wasm/prescreen";
import { categories } from "./categories";
import type { Bytes } from "./link";

/** A draft as it was read from a file. */
export interface ReadDraft extends Draft {
	/** From 1 on; in Meta's files the text that counts. */
	line: number;
	date?: string;
	/** The file of an archive. */
	in?: string;
	/** Only the beginning of its text was kept. */
	cut?: true;
}

/** From so many bytes of drafts on, only the beginnings of harmless ones are kept. */
const roomy = 96 << 20;
const beginning = 200;

/** How a draft came out, as the rows keep it. */
export const verdicts = ["clear", "caution", "stop", "failed"] as const;
export type RowVerdict = (typeof verdicts)[number];
const pending = 255;

/**
 * What is known of each draft, in the order of the files. A hundred thousand
 * rows are a few megabytes and the drafts' own text, which stays packed until a
 * row is shown: objects would take ten times as much, and a page's breath.
 */
export class Rows {
	count = 0;
	done = 0;
	readonly files: string[] = [];
	/** "" first: not told. */
	readonly sites = new Names(256);
	/** Combinations of rules that were found together; none first. */
	readonly rules = new Names(65_536);
	verdict = new Uint8Array(1024);
	site = new Uint8Array(1024);
	file = new Uint16Array(1024);
	/** As 20260131; 0 where it is not told. */
	day = new Int32Array(1024);
	/** A bit for each category. */
	found = new Uint32Array(1024);
	ruled = new Uint16Array(1024);
	/** Some drafts were cut, so that large files find room. */
	lean = false;
	#kept = 0;
	readonly #batches: { first: number; count: number; drafts: Bytes | null }[] =
		[];
	readonly #unpacked = new Map<number, ReadDraft[]>();

	constructor(readonly room = roomy) {}

	/** Makes room for a batch that is about to be screened, and names it. */
	begin(file: number, count: number): number {
		while (this.count + count > this.verdict.length) this.#grow();
		this.verdict.fill(pending, this.count, this.count + count);
		this.file.fill(file, this.count, this.count + count);
		this.#batches.push({ first: this.count, count, drafts: null });
		this.count += count;
		return this.#batches.length - 1;
	}

	finish(batch: number, drafts: Bytes, outcomes: DraftOutcome[]): void {
		const told = this.#batches[batch];
		if (!told || told.count !== outcomes.length) {
			throw new Error("another number of outcomes than of drafts");
		}
		told.drafts = this.#kept < this.room ? drafts : shortened(drafts, outcomes);
		this.lean ||= told.drafts !== drafts;
		this.#kept += told.drafts.length;
		for (const [at, outcome] of outcomes.entries()) {
			this.#set(told.first + at, outcome);
		}
		this.done += outcomes.length;
	}

	draft(row: number): ReadDraft | null {
		const at = this.#batchOf(row);
		const batch = this.#batches[at];
		if (!batch?.drafts) return null;
		let drafts = this.#unpacked.get(at);
		if (!drafts) {
			drafts = new TextDecoder()
				.decode(batch.drafts)
				.trimEnd()
				.split("\n")
				.map(readLine);
			if (this.#unpacked.size > 40) this.#unpacked.clear();
			this.#unpacked.set(at, drafts);
		}
		return drafts[row - batch.first] ?? null;
	}

	verdictOf(row: number): RowVerdict | null {
		return verdicts[this.verdict[row] ?? pending] ?? null;
	}

	categoriesOf(row: number): string[] {
		const bits = this.found[row] ?? 0;
		return categories.filter((_, at) => bits & (1 << at));
	}

	#set(row: number, outcome: DraftOutcome): void {
		if ("error" in outcome) {
			this.verdict[row] = verdicts.indexOf("failed");
			return;
		}
		this.verdict[row] = verdicts.indexOf(outcome.verdict);
		this.site[row] = this.sites.numberOf(outcome.site);
		this.day[row] = Number(outcome.date.replaceAll("-", ""));
		let bits = 0;
		for (const category of outcome.categories ?? []) {
			bits |= 1 << categories.indexOf(category as (typeof categories)[number]);
		}
		this.found[row] = bits;
		this.ruled[row] = this.rules.numberOf((outcome.rules ?? []).join(" "));
	}

	#grow(): void {
		const size = this.verdict.length * 2;
		const larger = <T extends { set(from: T): void }>(from: T, to: T): T => {
			to.set(from);
			return to;
		};
		this.verdict = larger(this.verdict, new Uint8Array(size));
		this.site = larger(this.site, new Uint8Array(size));
		this.file = larger(this.file, new Uint16Array(size));
		this.day = larger(this.day, new Int32Array(size));
		this.found = larger(this.found, new Uint32Array(size));
		this.ruled = larger(this.ruled, new Uint16Array(size));
	}

	#batchOf(row: number): number {
		let low = 0;
		let high = this.#batches.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#batches[middle]?.first ?? 0) <= row) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

const readLine = (line: string): ReadDraft => JSON.parse(line);

/** The same drafts, without most of the words of those in which nothing was found. */
function shortened(drafts: Bytes, outcomes: DraftOutcome[]): Bytes {
	const lines = new TextDecoder().decode(drafts).trimEnd().split("\n");
	const shorter = lines.map((line, at) => {
		const outcome = outcomes[at];
		const clear =
			outcome && !("error" in outcome) && outcome.verdict === "clear";
		if (!clear || line.length < 2 * beginning) return line;
		const { context: _, text, ...others } = readLine(line);
		const begins = text.slice(0, beginning);
		return JSON.stringify({ ...others, text: begins, cut: true });
	});
	return new TextEncoder().encode(`${shorter.join("\n")}\n`);
}

/** Texts that come again and again, by number; 0 is the empty one. */
class Names {
	readonly all = [""];
	readonly #numbers = new Map([["", 0]]);

	constructor(readonly most: number) {}

	numberOf(text: string): number {
		const known = this.#numbers.get(text);
		if (known !== undefined) return known;
		// A column that holds anything at all must not fill the memory.
		if (this.all.length >= this.most) return 0;
		this.#numbers.set(text, this.all.length);
		return this.all.push(text) - 1;
	}

	of(number: number | undefined): string {
		return this.all[number ?? 0] ?? "";
	}
}

/** 20260131 as 2026-01-31. */
export function dayText(day: number): string {
	const digits = String(day);
	return day === 0
		? ""
		: `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** A site as people write it. */
export function siteName(site = ""): string {
	return site.charAt(0).toUpperCase() + site.slice(1);
}
