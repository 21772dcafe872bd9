import { language } from "../language";
import bench from "../measured/bench.json";
import seenJson from "../measured/seen.json";
import setAsideJson from "../measured/set-aside.json";
import { words } from "../words";

/** How often something came out right, of how many. */
export interface Share {
	yes: number;
	all: number;
}

/** The six figures of a group of drafts, as `make eval` writes them; pairs are counted over all. */
export interface Group {
	warned: Share;
	alarms: Share;
	marked: Share;
	spared: Share;
	category: Share;
	pairs?: Share;
}

interface Run {
	rules: number;
	drafts: number;
	all: Group;
	languages: Record<string, Group>;
	surfaces: Record<string, Group>;
	categories: Record<string, Share>;
}

export const setAside: Run = setAsideJson;
export const seen: Run = seenJson;
export { bench };

const numbers = new Intl.NumberFormat(language);
const percents = new Intl.NumberFormat(language, {
	style: "percent",
	maximumFractionDigits: 0,
});

export const number = (value: number) => numbers.format(value);

export const portion = ({ yes, all }: Share) => yes / Math.max(all, 1);

export const percent = (share: Share) => percents.format(portion(share));

export function share(it: Share): string {
	return words.shareOf(percent(it), number(it.yes), number(it.all));
}

/** A time that was measured in milliseconds; null where there was no result. */
export function time(ms: number | null): string {
	if (ms === null) return words.gaveUp;
	return `${numbers.format(Number(ms.toPrecision(3)))}\u00a0ms`;
}

export function megabytes(bytes: number): string {
	const value = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
	return `${value.format(bytes / 1e6)}\u00a0MB`;
}
