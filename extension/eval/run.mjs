// Measures how well faces are found, in Chromium, by the built worker.
//
//   node eval/run.mjs [--set "measured on"|"chosen on"]
//
// README.md says what it is measured on.
import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import puppeteer from "puppeteer-core";
import { siteServer } from "../../www/serve.mjs";
import { findBrowser } from "../e2e/browsers.mjs";
import { fetchPackages } from "./packages.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "..", "dist");
const work = join(dist, "eval");
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

if (!existsSync(join(dist, "extension", "pictures", "worker.js"))) {
	console.error('There is no worker: run "make build" first.');
	process.exit(1);
}
const listed = JSON.parse(await readFile(join(here, "pictures.json"), "utf8"));
const set = listed[values.set];
if (!set) {
	console.error(`There is no set "${values.set}".`);
	process.exit(2);
}
await fetchPackages(listed.packages, join(work, "packages"));
await rm(join(work, "page.js"), { force: true });
await mkdir(work, { recursive: true });
await build({
	absWorkingDir: here,
	entryPoints: ["page.ts"],
	outfile: join(work, "page.js"),
	bundle: true,
	format: "iife",
	logLevel: "warning",
});

// Worker, pictures and page under one roof.
const server = siteServer(dist);
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const root = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({
	executablePath: await findBrowser("chromium"),
	headless: true,
	args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await page.goto(`${root}/extension/pictures.html`);
await page.addScriptTag({ url: `${root}/eval/page.js` });

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
await browser.close();
server.close();
if (missed && values.set === "measured on") process.exitCode = 1;
