import { dayText, type ReadDraft, type Rows, siteName } from "./rows";
import { told, words } from "./words";

/** Where a draft stands, as people find it again. */
export function placeOf(rows: Rows, row: number, draft: ReadDraft | null) {
	const file = rows.files[rows.file[row] ?? 0] ?? "";
	const inside = draft?.in ? `${file}: ${draft.in}` : file;
	return placeIn(inside, draft?.line ?? 0);
}

/** Meta's files have all in one line; there the texts are counted. */
export function placeIn(file: string, line: number): string {
	const say = /\.json$/i.test(file) ? words.placeText : words.place;
	return say(file, told(line));
}

/** The same with the day and the site, where they are known. */
export function placeAndDay(rows: Rows, row: number, draft: ReadDraft | null) {
	return [
		placeOf(rows, row, draft),
		dayText(rows.day[row] ?? 0),
		siteName(rows.sites.of(rows.site[row])),
	]
		.filter(Boolean)
		.join(" · ");
}
