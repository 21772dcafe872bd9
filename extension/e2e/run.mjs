// Runs the browser tests in Chromium and Firefox over the built extension.
//
//   node e2e/run.mjs [--browser chromium|firefox] [--only PATTERN]
//
// CHROMIUM and FIREFOX may name the programs; on Debian they are installed
// when they are missing. A browser that cannot be had is a failure, no skip.
import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run } from "node:test";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findBrowser } from "./browsers.mjs";
import { bundle } from "./bundle.mjs";
import { table } from "./table.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "..", "dist");
const { values } = parseArgs({
	options: { browser: { type: "string" }, only: { type: "string" } },
});

const built = process.env.PRESCREEN_EXTENSION ?? join(dist, "extension");
if (!existsSync(join(built, "manifest.json"))) {
	console.error(`There is no extension at ${built}: run "make build" first.`);
	process.exit(1);
}
const kinds = ["chromium", "firefox"].filter(
	(kind) => !values.browser || kind === values.browser,
);
if (kinds.length === 0) {
	console.error(`--browser must be chromium or firefox, not ${values.browser}`);
	process.exit(2);
}
for (const kind of kinds)
	process.env[kind.toUpperCase()] = await findBrowser(kind);

const work = join(dist, "e2e");
await rm(work, { recursive: true, force: true });
await mkdir(work, { recursive: true });
const files = await bundle(here, work, kinds);

process.env.PRESCREEN_EXTENSION = built;
process.env.PRESCREEN_E2E = work;
process.env.PRESCREEN_ONLY = values.only ?? "";
process.env.NODE_OPTIONS =
	`${process.env.NODE_OPTIONS ?? ""} --enable-source-maps`.trim();

const results = table(kinds);
const begin = performance.now();
let failed = false;
const stream = run({ files, concurrency: files.length });
stream.on("test:pass", (event) => results.add(event, true));
stream.on("test:fail", (event) => {
	failed = true;
	results.add(event, false);
	console.error(`\n${event.name}`);
	console.error(event.details.error?.cause ?? event.details.error);
});
stream.on("test:diagnostic", ({ message }) => {
	// The runner's own totals come this way as well.
	if (message.startsWith("measured: ")) console.log(message);
});
stream.on("test:stdout", ({ message }) => process.stdout.write(message));
stream.on("test:stderr", ({ message }) => process.stderr.write(message));
stream.on("end", () => {
	console.log(`\n${results.print()}`);
	const seconds = Math.round((performance.now() - begin) / 1000);
	console.log(
		`\n${results.size} scenarios in ${seconds} s, screenshots in dist/screenshots`,
	);
	if (failed || results.size === 0) process.exitCode = 1;
});
stream.resume();
