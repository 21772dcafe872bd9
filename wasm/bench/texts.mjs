// What is screened: sentences of the labelled drafts, harmless ones and
// violations, English and Spanish, put together to drafts of a given length.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** How many drafts of how many characters; no reader gets to know a single text. */
const counts = [
	[120, 200],
	[500, 100],
	[5_000, 20],
	[50_000, 3],
	[100_000, 2],
];

export const lengths = counts.map(([length]) => length);

/** The same drafts at every run, as [length, drafts]; every other one answers something. */
export function drafts() {
	const labelled = read();
	const dice = dealer(1);
	const sentences = dice.shuffled(
		labelled.flatMap(({ text }) =>
			text.split(/(?<=[.!?…])\s+|\n+/).filter(Boolean),
		),
	);
	const contexts = dice.shuffled(
		labelled.map((it) => it.context).filter((it) => it?.text),
	);
	let at = 0;
	const next = (list) => list[at++ % list.length];
	return counts.map(([length, count]) => [
		length,
		Array.from({ length: count }, (_, n) => {
			let text = "";
			while (text.length < length) text += `${next(sentences)} `;
			return {
				surface: n % 2 ? "reply" : "post",
				context: n % 2 ? next(contexts) : null,
				// Half an emoji at the end would be no text.
				text: text.slice(0, length).toWellFormed(),
			};
		}),
	]);
}

function read() {
	const folder = fileURLToPath(
		new URL("../../screening/testdata/", import.meta.url),
	);
	return readdirSync(folder)
		.filter((name) => /^drafts-.*\.jsonl$/.test(name))
		.sort()
		.flatMap((name) =>
			readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean),
		)
		.map((line) => JSON.parse(line));
}

/** Deals a list in an order that is always the same (mulberry32). */
function dealer(seed) {
	let state = seed;
	const random = () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		shuffled: (list) =>
			list
				.map((value) => ({ value, key: random() }))
				.sort((a, b) => a.key - b.key)
				.map(({ value }) => value),
	};
}
