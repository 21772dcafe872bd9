import { dayText, type Rows } from "./rows";

/** Text of a file to be saved, made in pieces so that the page stays awake. */
async function* pieces(
	numbers: Uint32Array,
	line: (row: number, first: boolean) => string,
): AsyncGenerator<string> {
	let begun = performance.now();
	let piece = "";
	for (const [at, row] of numbers.entries()) {
		piece += line(row, at === 0);
		if (performance.now() - begun < 12) continue;
		yield piece;
		piece = "";
		await new Promise((done) => setTimeout(done));
		begun = performance.now();
	}
	yield piece;
}

const columns = [
	"file",
	"line",
	"id",
	"date",
	"site",
	"surface",
	"verdict",
	"categories",
	"rules",
	"answers",
	"text",
];

/** One row as a spreadsheet shows it. */
function cells(rows: Rows, row: number): string[] {
	const draft = rows.draft(row);
	const file = rows.files[rows.file[row] ?? 0] ?? "";
	return [
		draft?.in ? `${file}: ${draft.in}` : file,
		String(draft?.line ?? ""),
		draft?.id ?? "",
		dayText(rows.day[row] ?? 0),
		rows.sites.of(rows.site[row]),
		draft?.surface ?? "",
		rows.verdictOf(row) ?? "",
		rows.categoriesOf(row).join(" "),
		rows.rules.of(rows.ruled[row]),
		draft?.context?.text ?? "",
		(draft?.text ?? "") + (draft?.cut ? " …" : ""),
	];
}

/** Quoted, and never taken by a spreadsheet for something to compute. */
export function csvCell(text: string): string {
	const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
}

const csvLine = (list: string[]) => `${list.map(csvCell).join(",")}\r\n`;

export async function asCSV(rows: Rows, numbers: Uint32Array): Promise<Blob> {
	// Without the mark Excel takes it for another encoding.
	const parts = ["\ufeff", csvLine(columns)];
	for await (const piece of pieces(numbers, (row) =>
		csvLine(cells(rows, row)),
	)) {
		parts.push(piece);
	}
	return new Blob(parts, { type: "text/csv;charset=utf-8" });
}

export async function asJSON(rows: Rows, numbers: Uint32Array): Promise<Blob> {
	const parts = ["[\n"];
	const entry = (row: number, first: boolean) => {
		const { line, ...draft } = rows.draft(row) ?? { line: 0 };
		const told = {
			file: rows.files[rows.file[row] ?? 0],
			line,
			...draft,
			verdict: rows.verdictOf(row),
			categories: rows.categoriesOf(row),
			rules: rows.rules.of(rows.ruled[row]).split(" ").filter(Boolean),
		};
		return `${first ? "" : ",\n"}${JSON.stringify(told)}`;
	};
	for await (const piece of pieces(numbers, entry)) parts.push(piece);
	parts.push("\n]\n");
	return new Blob(parts, { type: "application/json" });
}

/** Hands it to the browser, which asks where to or puts it with the downloads. */
export function save(blob: Blob, name: string): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// The browser has to take it first.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
