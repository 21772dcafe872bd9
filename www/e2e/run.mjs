// Runs the tests of the demo page in Chromium and Firefox over the built site.
//
//   node www/e2e/run.mjs [--browser chromium|firefox] [--only PATTERN]
//
// They share the drivers and the panel's reader with the extension's tests, and
// like those they install a missing browser or fail.
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run } from "node:test";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findBrowser } from "../../extension/e2e/browsers.mjs";
import { table } from "../../extension/e2e/table.mjs";
import { build } from "../../extension/node_modules/esbuild/lib/main.js";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "..", "dist");
const modules = join(here, "..", "..", "extension", "node_modules");
const work = join(dist, "e2e-demo");
const { values } = parseArgs({
	options: { browser: { type: "string" }, only: { type: "string" } },
});

if (!existsSync(join(dist, "www", "index.html"))) {
	console.error('There is no site in dist/www: run "make build" first.');
	process.exit(1);
}
const kinds = ["chromium", "firefox"].filter(
	(kind) => !values.browser || kind === values.browser,
);
if (kinds.length === 0) {
	console.error(`--browser must be chromium or firefox, not ${values.browser}`);
	process.exit(2);
}
for (const kind of kinds) {
	process.env[kind.toUpperCase()] = await findBrowser(kind);
}
process.env.PRESCREEN_DIST = dist;
process.env.PRESCREEN_ONLY = values.only ?? "";
process.env.NODE_OPTIONS =
	`${process.env.NODE_OPTIONS ?? ""} --enable-source-maps`.trim();

await rm(work, { recursive: true, force: true });
await mkdir(join(dist, "screenshots"), { recursive: true });
await build({
	absWorkingDir: here,
	entryPoints: ["index.ts"],
	outfile: join(work, "demo.cjs"),
	bundle: true,
	platform: "node",
	format: "cjs",
	target: "node20",
	sourcemap: "inline",
	nodePaths: [modules],
	logLevel: "warning",
	// Put into the page as text; the server runs from its own file.
	alias: { "axe-source": join(modules, "axe-core", "axe.min.js") },
	loader: { ".min.js": "text" },
	// The server asks where it lies; bundled, it has no such place.
	define: { "import.meta.url": '"file:///demo"' },
});
const files = [];
for (const kind of kinds) {
	const file = join(work, `${kind}.test.cjs`);
	await writeFile(file, `require("./demo.cjs").register("${kind}");\n`);
	files.push(file);
}

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
	if (message.startsWith("measured: ")) console.log(message);
});
stream.on("test:stderr", ({ message }) => process.stderr.write(message));
stream.on("end", () => {
	console.log(`\n${results.print()}`);
	const seconds = Math.round((performance.now() - begin) / 1000);
	console.log(`\n${results.size} scenarios of the demo in ${seconds} s`);
	if (failed || results.size === 0) process.exitCode = 1;
});
stream.resume();
