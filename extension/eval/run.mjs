// Measures how well faces are found, in Chromium, by the built worker.
//
//   node eval/run.mjs [--set "measured on"|"chosen on"]
//
// README.md says what it is measured on.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openBench, work } from "./bench.mjs";
import { fetchPackages } from "./packages.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
	options: { set: { type: "string", default: "measured on" } },
});
/** What must at least be reached, or at most, of a hundred. */
const wanted = {
	upright: 97,
	"24 px": 97,
	masked: 60,
	turned: 80,
	tilted: 80,
	none: 4,
};

const listed = JSON.parse(await readFile(join(here, "pictures.json"), "utf8"));
const set = listed[values.set];
if (!set) {
	console.error(`There is no set "${values.set}".`);
	process.exit(2);
}
await fetchPackages(listed.packages, join(work, "packages"));
const { page, root, close } = await openBench("page.ts");

const address = (name) => `${root}/eval/packages/${name}`;
const landscapes = set.none.slice(0, 12).map(address);
let missed = false;
for (const [kind, names] of [
	["upright", set.upright],
	["24 px", set.upright],
	["masked", set.upright],
	["turned", set.turned],
	["tilted", set.upright],
	["none", set.none],
]) {
	const wrong = [];
	for (const [index, name] of names.entries()) {
		const land = landscapes[index % landscapes.length];
		const found = await page.evaluate(
			(...args) => faces(...args),
			kind,
			address(name),
			land,
			index,
		);
		if (found > 0 === (kind === "none")) wrong.push(name);
	}
	const right = kind === "none" ? wrong.length : names.length - wrong.length;
	const share = (100 * right) / names.length;
	const reached =
		kind === "none" ? share <= wanted.none : share >= wanted[kind];
	missed ||= !reached;
	const bound = kind === "none" ? "at most" : "at least";
	console.log(
		`${kind.padEnd(8)} found in ${right} of ${names.length} (${share.toFixed(1)} %; ${bound} ${wanted[kind]} %)${reached ? "" : "  NOT REACHED"}`,
	);
	for (const name of wrong) console.log(`           ${name}`);
}
await close();
if (missed && values.set === "measured on") process.exitCode = 1;
