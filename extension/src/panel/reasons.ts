import type { Finding } from "../../../wasm/prescreen";

/** Findings of one rule, of the same level, in the draft or in what it answers. */
export type Places<T> = readonly [T, ...T[]];

/** How many characters of a quote tell which place of several is meant. */
const enough = 28;

/** The beginning of a quote, up to the end of a word if there is one. */
export function beginning(quote: string): string {
	// Not by UTF-16 unit: half an emoji is no text.
	const letters = [...quote];
	if (letters.length <= enough) return quote;
	const text = letters.slice(0, enough).join("");
	const space = text.lastIndexOf(" ");
	return `${space > 0 ? text.slice(0, space) : text}…`;
}

/** Findings that say the same, put together where the first of them stands. */
export function byReason<T extends Pick<Finding, "rule" | "level" | "in">>(
	findings: readonly T[],
): Places<T>[] {
	const reasons = new Map<string, [T, ...T[]]>();
	for (const finding of findings) {
		const reason = `${finding.rule} ${finding.level} ${finding.in}`;
		const places = reasons.get(reason);
		if (places) places.push(finding);
		else reasons.set(reason, [finding]);
	}
	return [...reasons.values()];
}
