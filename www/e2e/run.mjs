// Runs the tests of the demo page in Chromium and Firefox over the built site.
//
//   node www/e2e/run.mjs [--browser chromium|firefox] [--only PATTERN] [--suite scenarios|soak]
//
// They share the drivers and the panel's reader with the extension's tests, and
// like those they install a missing browser or fail.
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTests, wantedBrowsers } from "../../extension/e2e/runner.mjs";
import { build } from "../../extension/node_modules/esbuild/lib/main.js";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "..", "dist");
const modules = join(here, "..", "..", "extension", "node_modules");
const work = join(dist, "e2e-demo");

if (!existsSync(join(dist, "www", "index.html"))) {
	console.error('There is no site in dist/www: run "make build" first.');
	process.exit(1);
}
const { kinds, suite } = await wantedBrowsers();
process.env.PRESCREEN_DIST = dist;

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
	loader: { ".min.js": "text", ".jpg": "base64" },
	// The server asks where it lies; bundled, it has no such place.
	define: { "import.meta.url": '"file:///demo"' },
});
const files = [];
for (const kind of kinds) {
	const file = join(work, `${kind}.test.cjs`);
	await writeFile(
		file,
		`require("./demo.cjs").register("${kind}", "${suite}");\n`,
	);
	files.push(file);
}

await runTests(
	[{ files, abreast: true }],
	kinds,
	(scenarios, seconds) => `${scenarios} scenarios of the demo in ${seconds} s`,
);
