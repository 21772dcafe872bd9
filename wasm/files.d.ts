/**
 * What the demo page's core, dist/prescreen-files.wasm, has beside what the
 * extension's has: reading files of many drafts, and screening hundreds of them
 * in one call. No call throws.
 */
import type { Failure, Prescreen, Verdict } from "./prescreen";

/** How a file of many drafts is to be read. */
export interface FileHow {
	/** By which the format is guessed where none is given. */
	name: string;
	format?: "text" | "jsonl" | "csv";
	/** What the columns of a CSV file hold, counted from 0; guessed where missing. */
	columns?: Columns;
	/** Whether the first row names the columns; counts with `columns` only. */
	header?: boolean;
	/** Names under which the practice writes: other people's messages are no drafts. */
	own?: string[];
}

export type Field =
	| "text"
	| "context"
	| "author"
	| "surface"
	| "site"
	| "date"
	| "id";
export type Columns = Partial<Record<Field, number>>;

/** How a CSV file is understood. */
export interface Table {
	/** Of the header, or empty. */
	names: string[];
	/** The first few rows. */
	rows: string[][];
	columns: Columns;
	header: 0 | 1;
}

/** Something wrong with one place of a file or with all of it, or to be told. */
export interface FileProblem {
	/** Stays the same, for words in other languages. */
	code: string;
	/** In English, with file and line. */
	message: string;
	/** The file within an archive, without its folders. */
	file?: string;
	/** From 1 on; missing where it is about the file. */
	line?: number;
	detail?: string;
	/** A note says what is good to know; nothing is missing. */
	kind: "error" | "note";
}

/** What was read of a file since the last call. */
export interface Batch {
	/** A draft on each line, as JSON in UTF-8, with its `line` in the file, its `date`, and the file `in` an archive. */
	drafts: Uint8Array<ArrayBuffer>;
	count: number;
	problems: FileProblem[];
	/** Once, of a CSV file, before its first draft. */
	table?: Table;
	/** `hungry`: nothing more before the next piece is given. */
	state: "ready" | "hungry" | "ended";
}

/** What a list of many drafts shows of one. */
export type DraftOutcome =
	| {
			verdict: Verdict;
			/** Where the draft says so, otherwise empty. */
			site: string;
			/** As YYYY-MM-DD, or empty. */
			date: string;
			categories?: string[];
			rules?: string[];
	  }
	| Failure;

export interface PrescreenWithFiles extends Prescreen {
	/** Screens drafts given as lines of JSON in UTF-8, and gives an outcome for each. */
	screenAll(drafts: Uint8Array): DraftOutcome[] | Failure;
	/** Begins to read a file; the one before is forgotten. */
	open(how: FileHow): Record<never, never> | Failure;
	/** Hands on the next piece of the file, once it is hungry; null is the end. */
	give(piece: Uint8Array | null): Record<never, never> | Failure;
	next(): Batch | Failure;
	close(): Record<never, never> | Failure;
}
