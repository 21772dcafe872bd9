// Measures how well words in pictures are read, in Chromium, by the built worker:
//
//   node eval/words.mjs
//
// README.md says what it is measured on.
import { openBench } from "./bench.mjs";

/** None of these was among the lists that the threshold was chosen on. */
const first = "Marguerite Osvaldo Wilhelmina Ignatius Perpetua Leandro Araceli";
const last =
	"Thistlewood Zambrano Okonkwo Bellweather Echeverría Núñez Ravenhill";
const what =
	"filling|wisdom tooth|whitening consult|blood test|sutures out|empaste|revisión|férula dental";
const fonts = ["sans-serif", "serif", "monospace", "TeX Gyre Heros", "Arial"];

/** What each set must at least reach, of a hundred words. */
const sets = [
	{ name: "printed clearly", wanted: 97, sizes: [16, 24, 40] },
	{ name: "light on dark", wanted: 97, sizes: [16, 24, 40], dark: true },
	{ name: "small", wanted: 80, sizes: [11, 12, 13] },
	{ name: "grainy", wanted: 80, sizes: [20, 28], grain: 50 },
	{ name: "aslant", wanted: 60, sizes: [20, 28], turned: 0.05 },
	{ name: "blurred", wanted: 60, sizes: [20, 28], blur: 0.08 },
];

const { page, close } = await openBench("words-page.ts");
let missed = false;
const times = [];
for (const { name, wanted, sizes, ...rest } of sets) {
	let there = 0;
	let right = 0;
	let wrong = 0;
	let number = 0;
	for (const size of sizes) {
		for (const font of fonts) {
			const lines = listOf(number++);
			const { blur = 0, grain = 0, turned = 0, dark = false } = rest;
			const drawing = { lines, font, size, grain, turned, dark };
			const { words, unread, took } = await page.evaluate(
				(it) => globalThis.read(it),
				{ ...drawing, blur: blur * size },
			);
			if (unread) throw new Error(`${name}: not read`);
			times.push(took);
			const left = lines.join(" ").split(" ");
			there += left.length;
			for (const word of words) {
				const at = left.indexOf(word);
				if (at < 0) wrong++;
				else {
					left.splice(at, 1);
					right++;
				}
			}
		}
	}
	const share = (100 * right) / there;
	missed ||= share < wanted;
	console.log(
		`${name.padEnd(16)} ${right} of ${there} words (${share.toFixed(1)} %; at least ${wanted} %), ${wrong} others${share < wanted ? "  NOT REACHED" : ""}`,
	);
}
let found = 0;
const empty = 40;
for (let kind = 0; kind < empty; kind++) {
	const { words } = await page.evaluate(
		(it) => globalThis.readNothing(it),
		kind,
	);
	if (words.length > 0) found++;
}
missed ||= found > 0;
console.log(`nothing written  words in ${found} of ${empty} (at most 0)`);
times.sort((a, b) => a - b);
const median = times[times.length >> 1];
console.log(
	`time             ${Math.round(median)} ms in the median, ${Math.round(times.at(-1))} ms at most`,
);
await close();
if (missed) process.exitCode = 1;

/** Five lines of an appointment list. */
function listOf(number) {
	const pick = (all, at) => all[at % all.length];
	return Array.from({ length: 5 }, (_, line) => {
		const at = number * 5 + line;
		const time = `${8 + line}:${10 + ((at * 7) % 50)}`;
		const born = `${10 + (at % 3)}/${10 + ((at * 11) % 19)}/19${40 + ((at * 13) % 55)}`;
		const person = `${pick(first.split(" "), at)} ${pick(last.split(" "), at * 3 + 1)}`;
		return `${time} ${person} ${pick(what.split("|"), at)} ${born}`;
	});
}
