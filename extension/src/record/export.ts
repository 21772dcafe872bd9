import type { Break, Chain } from "./chain";
import { csvOf } from "./csv";
import type { Entry } from "./entry";

/** Names what a file of ours holds, so that it is known again. */
const recordFormat = "prescreen-record";

const columns: [
	name: string,
	of: (entry: Entry) => string | number | null | undefined,
][] = [
	["number", (it) => it.number],
	["at", (it) => it.at],
	["site", (it) => it.site],
	["surface", (it) => it.surface],
	["verdict", (it) => it.verdict ?? "not checked"],
	["categories", (it) => joined(it.findings.map(({ category }) => category))],
	[
		"rules",
		(it) => joined(it.findings.map(({ rule, count }) => `${rule} (${count})`)),
	],
	["outcome", (it) => it.outcome],
	["reason", (it) => it.reason],
	["words", (it) => it.words],
	["consent", (it) => it.consent],
	["template", (it) => it.template],
	["follows", (it) => it.follows],
	["file", (it) => it.file?.kind],
	["way", (it) => it.file?.way],
	["faces", (it) => it.file?.faces],
	["copy", (it) => it.file?.copy],
	["extension", (it) => it.versions.extension],
	["core", (it) => it.versions.core],
	["policy", (it) => it.versions.policy],
	["previous", (it) => it.previous],
	["hash", (it) => it.hash],
];

/** The record as a table, one entry a row. */
export function recordAsCsv(entries: readonly Entry[]): string {
	return csvOf(
		columns.map(([name]) => name),
		entries.map((entry) => columns.map(([, of]) => of(entry))),
	);
}

/** The record with all that is needed to verify it once more. */
export function recordAsJson(
	{ entries, anchor, heads }: Chain,
	breaks: readonly Break[],
	exported: Date,
): string {
	const record = {
		format: recordFormat,
		exported: exported.toISOString(),
		breaks,
		anchor,
		heads,
		entries,
	};
	return `${JSON.stringify(record, null, "\t")}\n`;
}

/** Reads what was exported as JSON; null when it is nothing like that. */
export function readRecord(json: string): Chain | null {
	let read: unknown;
	try {
		read = JSON.parse(json);
	} catch {
		return null;
	}
	if (typeof read !== "object" || read === null) return null;
	const { format, entries, anchor, heads } = read as Record<string, unknown>;
	const lists = [entries, heads].every(
		(it) => Array.isArray(it) && it.every(isSealed),
	);
	if (format !== recordFormat || !lists) return null;
	if (anchor !== null && !isSealed(anchor)) return null;
	return { entries, anchor, heads } as Chain;
}

function isSealed(value: unknown): boolean {
	if (typeof value !== "object" || value === null) return false;
	const { number, hash } = value as Record<string, unknown>;
	return typeof number === "number" && typeof hash === "string";
}

function joined(parts: readonly string[]): string {
	return [...new Set(parts)].join("; ");
}
