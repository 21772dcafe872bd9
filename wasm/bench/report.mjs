// Prints the figures as tables, and which goals they reach.
import { availableParallelism, loadavg } from "node:os";
import { lengths } from "./texts.mjs";

function ms(value) {
	return `${value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0)} ms`;
}

function mb(bytes) {
	return `${(bytes / 1e6).toFixed(2)} MB`;
}

function mib(bytes) {
	return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}

/** Median and p99; too few runs for a p99 give their longest. */
function both(times) {
	if (times.error) return times.error;
	const { median, p99, runs } = times;
	const tail = runs < 100 ? `longest ${ms(p99)}` : ms(p99);
	return `${ms(median)}, ${tail}`;
}

export function printCore({ node, chromium, size }) {
	print(
		["characters", "Node", `Chromium's background`, "asked from a page"],
		lengths.map((length) => [
			number(length),
			both(node.lengths[length]),
			both(chromium.inside[length]),
			both(chromium.asked[length]),
		]),
	);
	console.log(
		`Median and p99 · Node ${process.versions.node}, ${chromium.version} · core ${mb(size.raw)}, gzip ${mb(size.gzip)}, brotli ${mb(size.brotli)}`,
	);
}

/** `figures` are those of Node, `sizes` the bytes, both by the reader's name. */
export function printPeers(figures, sizes) {
	const names = Object.keys(figures);
	const row = (title, tell) => [title, ...names.map((name) => tell(name))];
	print(
		["in Node", ...names],
		[
			...lengths.map((length) =>
				row(number(length), (name) => both(figures[name].lengths[length])),
			),
			row("start to first result", (name) => ms(figures[name].start)),
			row("WASM memory", (name) =>
				figures[name].wasm ? mib(figures[name].wasm) : "no WASM",
			),
			row("process grew by", (name) => mib(figures[name].process)),
			row("size", (name) => mb(sizes[name].raw)),
			row("with gzip", (name) => mb(sizes[name].gzip)),
			row("with brotli", (name) => mb(sizes[name].brotli)),
			row("in a page", (name) =>
				sizes[name].page ? "yes" : "no, imports Node's own modules",
			),
			row("reads what is answered", (name) =>
				name === "prescreen" ? "yes" : "no, the draft alone",
			),
		],
	);
}

/** Other programs' work shows in all times, and most of all in p99. */
export function printLoad() {
	const [, load] = loadavg();
	const processors = availableParallelism();
	if (load <= processors) return;
	console.log(
		`The machine was busy (load ${load.toFixed(1)} on ${processors} processors): it can do better than this.`,
	);
}

export function printGoals({ figures, chromium, size }) {
	const { prescreen: node, "harper.js": harper } = figures;
	const median = (length) =>
		Math.max(node.lengths[length].median, chromium.inside[length].median);
	const ratio = (length) =>
		harper.lengths[length].median / node.lengths[length].median;
	const growth = (times) => times[100_000].median / times[5_000].median / 20;
	const rows = [
		...[
			[120, 0.08],
			[500, 0.25],
			[5_000, 2.5],
		].map(([length, most]) => [
			`${number(length)} characters, median`,
			`≤ ${most} ms`,
			`${ms(node.lengths[length].median)} in Node, ${ms(chromium.inside[length].median)} in Chromium`,
			median(length) <= most,
		]),
		...[120, 500, 5_000].map((length) => [
			`${number(length)} characters, against harper.js`,
			"≥ 50 × faster",
			`${ratio(length).toFixed(0)} ×`,
			ratio(length) >= 50,
		]),
		[
			"500 characters, p99",
			"≤ 2 ms",
			`${ms(node.lengths[500].p99)} in Node, ${ms(chromium.inside[500].p99)} in Chromium`,
			Math.max(node.lengths[500].p99, chromium.inside[500].p99) <= 2,
		],
		...[
			["Node", node.lengths],
			["Chromium", chromium.inside],
		].map(([place, times]) => [
			`5,000 to 100,000 characters in ${place}`,
			"linear within 30 %",
			`${growth(times).toFixed(2)} × what each character takes`,
			Math.abs(growth(times) - 1) <= 0.3,
		]),
		[
			"background stopped to first verdict",
			"≤ 150 ms",
			`${ms(chromium.start)} median, ${ms(chromium.slowestStart)} longest`,
			chromium.start <= 150,
		],
		[
			"WASM memory after all of it",
			"≤ 32 MiB",
			`${mib(node.wasm)} in Node, ${mib(chromium.wasm)} in Chromium`,
			Math.max(node.wasm, chromium.wasm) <= 32 * 2 ** 20,
		],
		["core", "≤ 5 MB", mb(size.raw), size.raw <= 5e6],
		["core with brotli", "≤ 1.5 MB", mb(size.brotli), size.brotli <= 1.5e6],
	];
	print(
		["goal", "wanted", "measured", "reached"],
		rows.map(([title, wanted, measured, reached]) => [
			title,
			wanted,
			measured,
			reached ? "yes" : "NO",
		]),
	);
}

function number(value) {
	return value.toLocaleString("en-US");
}

function print(head, rows) {
	const widths = head.map((_, at) =>
		Math.max(...[head, ...rows].map((row) => row[at].length)),
	);
	const line = (row) =>
		row
			.map((cell, at) => cell.padEnd(widths[at]))
			.join("   ")
			.trimEnd();
	const rule = widths.map((width) => "–".repeat(width)).join("   ");
	console.log(["", line(head), rule, ...rows.map(line), ""].join("\n"));
}
