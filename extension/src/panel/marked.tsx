import type { Finding, Level } from "../../../wasm/prescreen";

interface Part {
	text: string;
	level: Level | null;
}

/** Cuts the draft at the findings; where several lie on the same words, the graver counts. */
export function cut(text: string, findings: readonly Finding[]): Part[] {
	const inText = findings.filter((it) => it.in === "text");
	const edges = new Set([0, text.length]);
	for (const { start, end } of inText) edges.add(start).add(end);
	const sorted = [...edges]
		.filter((it) => it >= 0 && it <= text.length)
		.sort((a, b) => a - b);
	const parts: Part[] = [];
	for (let at = 0; at + 1 < sorted.length; at++) {
		const [start, end] = [sorted[at] ?? 0, sorted[at + 1] ?? 0];
		const over = inText.filter((it) => it.start <= start && it.end >= end);
		const level = over.some((it) => it.level === "stop")
			? "stop"
			: (over[0]?.level ?? null);
		const last = parts.at(-1);
		const words = text.slice(start, end);
		if (last && last.level === level) last.text += words;
		else parts.push({ text: words, level });
	}
	return parts;
}

export function MarkedDraft(props: {
	text: string;
	findings: readonly Finding[];
}) {
	return (
		// Long drafts scroll; without a mouse they must have the focus for that.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
		<blockquote data-part="draft" class="draft" tabIndex={0}>
			{cut(props.text, props.findings).map(({ text, level }) =>
				level ? <mark data-level={level}>{text}</mark> : text,
			)}
		</blockquote>
	);
}
