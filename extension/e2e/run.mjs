// Runs the browser tests in Chromium and Firefox over the built extension.
//
//   node e2e/run.mjs [--browser chromium|firefox] [--only PATTERN] [--suite scenarios|timed|matrix|attacks|soak]
//
// What is timed runs after the scenarios, one browser after the other: two of
// them at work at once would measure each other.
//
// CHROMIUM and FIREFOX may name the programs; on Debian they are installed
// when they are missing. A browser that cannot be had is a failure, no skip.
import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { runTests, wantedBrowsers } from "./runner.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "..", "dist");

const built = process.env.PRESCREEN_EXTENSION ?? join(dist, "extension");
if (!existsSync(join(built, "manifest.json"))) {
	console.error(`There is no extension at ${built}: run "make build" first.`);
	process.exit(1);
}
const { kinds, suite } = await wantedBrowsers();

const work = join(dist, "e2e");
await rm(work, { recursive: true, force: true });
await mkdir(work, { recursive: true });
const suites = suite === "scenarios" ? ["scenarios", "timed"] : [suite];
const files = await bundle(here, work, kinds, suites);

process.env.PRESCREEN_EXTENSION = built;
process.env.PRESCREEN_E2E = work;

await runTests(
	files.map((of, at) => ({ files: of, abreast: suites[at] !== "timed" })),
	kinds,
	(scenarios, seconds) =>
		`${scenarios} scenarios in ${seconds} s, screenshots in dist/screenshots`,
);
