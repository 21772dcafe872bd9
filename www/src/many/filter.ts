import { type Category, categories } from "./categories";
import { type Rows, type RowVerdict, verdicts } from "./rows";

/** What of the rows is shown. */
export interface Filter {
	verdict: RowVerdict | "found" | "all";
	category: Category | "";
	site: string;
	/** Days as 2026-01-31, or empty. */
	from: string;
	to: string;
}

export const everything: Filter = {
	verdict: "found",
	category: "",
	site: "",
	from: "",
	to: "",
};

/** The numbers of the rows that fit, in order. */
export function matching(rows: Rows, filter: Filter): Uint32Array {
	const out = new Uint32Array(rows.count);
	const wanted = verdicts.map(
		(it) =>
			filter.verdict === "all" ||
			filter.verdict === it ||
			(filter.verdict === "found" && it !== "clear"),
	);
	const bit = filter.category ? 1 << categories.indexOf(filter.category) : 0;
	const site = filter.site === "" ? -1 : rows.sites.numberOf(filter.site);
	const from = Number(filter.from.replaceAll("-", ""));
	const to = Number(filter.to.replaceAll("-", "")) || 99_999_999;
	let count = 0;
	for (let row = 0; row < rows.count; row++) {
		if (!wanted[rows.verdict[row] ?? 0]) continue;
		if (bit && !((rows.found[row] ?? 0) & bit)) continue;
		if (site >= 0 && rows.site[row] !== site) continue;
		const day = rows.day[row] ?? 0;
		// What has no date is in no span of time.
		if ((filter.from || filter.to) && (day < from || day > to || day === 0)) {
			continue;
		}
		out[count++] = row;
	}
	return out.subarray(0, count);
}

/** What the charts show: all that was checked so far. */
export interface Counts {
	verdicts: Record<RowVerdict, number>;
	categories: { category: Category; count: number }[];
	/** Oldest first; months without drafts are left out. */
	months: { month: string; clear: number; caution: number; stop: number }[];
}

export function countsOf(rows: Rows): Counts {
	const byVerdict = [0, 0, 0, 0];
	const byCategory = new Uint32Array(categories.length);
	const byMonth = new Map<number, [number, number, number]>();
	for (let row = 0; row < rows.count; row++) {
		const verdict = rows.verdict[row] ?? 0;
		if (verdict > 3) continue;
		byVerdict[verdict] = (byVerdict[verdict] ?? 0) + 1;
		let bits = rows.found[row] ?? 0;
		while (bits) {
			const at = 31 - Math.clz32(bits & -bits);
			byCategory[at] = (byCategory[at] ?? 0) + 1;
			bits &= bits - 1;
		}
		const day = rows.day[row] ?? 0;
		if (!day || verdict > 2) continue;
		const month = Math.floor(day / 100);
		const counts = byMonth.get(month) ?? [0, 0, 0];
		counts[verdict as 0 | 1 | 2]++;
		byMonth.set(month, counts);
	}
	const [clear = 0, caution = 0, stop = 0, failed = 0] = byVerdict;
	return {
		verdicts: { clear, caution, stop, failed },
		categories: categories
			.map((category, at) => ({ category, count: byCategory[at] ?? 0 }))
			.filter((it) => it.count > 0)
			.sort((a, b) => b.count - a.count),
		months: [...byMonth]
			.sort(([a], [b]) => a - b)
			.map(([month, [clear, caution, stop]]) => ({
				month: `${Math.floor(month / 100)}-${String(month % 100).padStart(2, "0")}`,
				clear,
				caution,
				stop,
			})),
	};
}
