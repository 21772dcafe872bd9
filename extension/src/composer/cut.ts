import type { Level } from "../../../wasm/prescreen";

export interface Part {
	text: string;
	/** UTF-16 offset into the text. */
	start: number;
	level: Level | null;
}

/** Cuts a text wherever a mark begins or ends; where several lie on the same words, the graver counts. */
export function cut(
	text: string,
	marks: readonly { start: number; end: number; level: Level }[],
): Part[] {
	const edges = new Set([0, text.length]);
	for (const { start, end } of marks) edges.add(start).add(end);
	const sorted = [...edges]
		.filter((it) => it >= 0 && it <= text.length)
		.sort((a, b) => a - b);
	const parts: Part[] = [];
	for (let at = 0; at + 1 < sorted.length; at++) {
		const [start, end] = [sorted[at] ?? 0, sorted[at + 1] ?? 0];
		const over = marks.filter((it) => it.start <= start && it.end >= end);
		const level = over.some((it) => it.level === "stop")
			? "stop"
			: (over[0]?.level ?? null);
		parts.push({ text: text.slice(start, end), start, level });
	}
	return parts;
}

/** The same with one part for all words of one level that stand together. */
export function joined(parts: readonly Part[]): Part[] {
	const all: Part[] = [];
	for (const part of parts) {
		const last = all.at(-1);
		if (last && last.level === part.level) last.text += part.text;
		else all.push({ ...part });
	}
	return all;
}
