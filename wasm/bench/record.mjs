// Writes what the demo page shows of the figures.
import { writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { lengths } from "./texts.mjs";

/** `figures` and `sizes` as in the report; times in milliseconds, sizes in bytes. */
export async function record(file, { figures, sizes, chromium }) {
	const { prescreen: node } = figures;
	const readers = Object.keys(figures).map((name) => ({
		name,
		start: rounded(figures[name].start),
		lengths: times(figures[name].lengths),
		size: sizes[name],
		readsContext: name === "prescreen",
	}));
	const measured = {
		node: process.versions.node,
		chromium: chromium.version,
		processors: availableParallelism(),
		load: rounded(loadavg()[1]),
		core: {
			node: times(node.lengths),
			background: times(chromium.inside),
			asked: times(chromium.asked),
			start: rounded(chromium.start),
			slowestStart: rounded(chromium.slowestStart),
		},
		readers,
	};
	await writeFile(file, `${JSON.stringify(measured, null, "\t")}\n`);
}

/** Median and p99 by the length of the draft; null where a reader gave up. */
function times(byLength) {
	return lengths.map((length) => {
		const { median, p99 } = byLength[length];
		return {
			length,
			median: median === undefined ? null : rounded(median),
			p99: p99 === undefined ? null : rounded(p99),
		};
	});
}

/** More digits than these tell nothing. */
function rounded(value) {
	return Number(value.toPrecision(3));
}
