import type { Finding } from "../../../wasm/prescreen";

/** Findings of one rule, of the same level, in the draft or in what it answers. */
export type Places<T> = readonly [T, ...T[]];

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
