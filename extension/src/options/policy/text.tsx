import type { ComponentChildren } from "preact";

interface Block {
	kind: "heading" | "item" | "paragraph";
	text: string;
}

/** A policy's text: lines with # are headings, lines with - are items of a list. */
export function PolicyText({ text }: { text: string }) {
	const shown: ComponentChildren[] = [];
	let items: string[] = [];
	const closeList = () => {
		if (items.length === 0) return;
		shown.push(
			<ul key={shown.length}>
				{items.map((item) => (
					<li key={item}>{item}</li>
				))}
			</ul>,
		);
		items = [];
	};
	for (const { kind, text: words } of blocksOf(text)) {
		if (kind === "item") {
			items.push(words);
			continue;
		}
		closeList();
		shown.push(
			kind === "heading" ? (
				<h4 key={shown.length}>{words}</h4>
			) : (
				<p key={shown.length}>{words}</p>
			),
		);
	}
	closeList();
	return <div class="policy-text">{shown}</div>;
}

function blocksOf(text: string): Block[] {
	return text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "")
		.map((line) => {
			if (/^#+\s/.test(line))
				return { kind: "heading", text: line.replace(/^#+\s+/, "") };
			if (/^[-*•]\s/.test(line))
				return { kind: "item", text: line.slice(1).trim() };
			return { kind: "paragraph", text: line };
		});
}
