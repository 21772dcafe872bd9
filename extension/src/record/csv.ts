/** What a spreadsheet may take for a formula when a cell begins with it. */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180) that a spreadsheet opens as it is: with a byte order
 * mark, and nothing in it that would be run.
 */
export function csvOf(
	head: readonly string[],
	rows: readonly (readonly (string | number | null | undefined)[])[],
): string {
	const lines = [head, ...rows].map((row) => row.map(cell).join());
	return `\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`;
}

function cell(value: string | number | null | undefined): string {
	const text = String(value ?? "");
	const safe =
		typeof value !== "number" && formula.test(text) ? `'${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
}
