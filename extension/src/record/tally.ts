import type { Entry } from "./entry";

/** How far back one looks, and in what steps. */
export const periods = ["weeks", "months", "years"] as const;
export type Period = (typeof periods)[number];

const steps: Record<Period, number> = { weeks: 12, months: 12, years: 6 };

/** How often something was held, by the level of what was found. */
export interface Bar {
	/** A day, month or year; a category; a site. */
	name: string;
	stop: number;
	caution: number;
	/** Held because it could not be checked. */
	unchecked: number;
}

/** The times that something was held: what only continues an entry is none. */
export function holds(entries: readonly Entry[]): Entry[] {
	return entries.filter(
		({ outcome, follows }) =>
			follows === undefined && outcome !== "paused" && outcome !== "resumed",
	);
}

/** Those of the entries that fall into the period that ends now. */
export function within(
	entries: readonly Entry[],
	period: Period,
	now: Date,
): Entry[] {
	const [first] = stepsUntil(period, now);
	return entries.filter(
		({ at }) => first !== undefined && new Date(at) >= first,
	);
}

/** One bar for each week, month or year, the oldest first, those without anything too. */
export function overTime(
	entries: readonly Entry[],
	period: Period,
	now: Date,
): Bar[] {
	const starts = stepsUntil(period, now);
	return starts.map((start, at) => {
		const end = starts[at + 1];
		const inside = entries.filter(({ at }) => {
			const time = new Date(at);
			return time >= start && (!end || time < end);
		});
		return barOf(nameOf(start, period), inside);
	});
}

/** One bar for each category that was found, the most frequent first. */
export function byCategory(entries: readonly Entry[]): Bar[] {
	return bars(entries, ({ findings }) =>
		findings.map(({ category }) => category),
	);
}

/** One bar for each site, the most frequent first. */
export function bySite(entries: readonly Entry[]): Bar[] {
	return bars(entries, ({ site }) => [site]);
}

export function total({ stop, caution, unchecked }: Bar): number {
	return stop + caution + unchecked;
}

function bars(
	entries: readonly Entry[],
	namesOf: (entry: Entry) => readonly string[],
): Bar[] {
	const groups = new Map<string, Entry[]>();
	for (const entry of entries) {
		for (const name of new Set(namesOf(entry)))
			groups.set(name, [...(groups.get(name) ?? []), entry]);
	}
	return [...groups]
		.map(([name, group]) => barOf(name, group))
		.toSorted((a, b) => total(b) - total(a) || (a.name < b.name ? -1 : 1));
}

function barOf(name: string, entries: readonly Entry[]): Bar {
	const count = (wanted: Entry["verdict"]) =>
		entries.filter(({ verdict }) => verdict === wanted).length;
	return {
		name,
		stop: count("stop"),
		caution: count("caution"),
		unchecked: count(null),
	};
}

/** Where each step begins, in local time. */
function stepsUntil(period: Period, now: Date): Date[] {
	const count = steps[period];
	return Array.from({ length: count }, (_, at) => {
		const back = count - 1 - at;
		const [year, month, day] = [
			now.getFullYear(),
			now.getMonth(),
			now.getDate(),
		];
		if (period === "years") return new Date(year - back, 0, 1);
		if (period === "months") return new Date(year, month - back, 1);
		// Weeks begin on Monday.
		const monday = day - ((now.getDay() + 6) % 7);
		return new Date(year, month, monday - 7 * back);
	});
}

function nameOf(start: Date, period: Period): string {
	const two = (part: number) => String(part).padStart(2, "0");
	const year = String(start.getFullYear());
	if (period === "years") return year;
	const month = `${year}-${two(start.getMonth() + 1)}`;
	return period === "months" ? month : `${month}-${two(start.getDate())}`;
}
