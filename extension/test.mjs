// Unit tests: bundles every *.test.ts of the extension and of the demo page for
// Node and runs them there.
// They need no browser and no core; e2e/ has the tests that do.
import { spawnSync } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "node_modules", ".cache", "prescreen-tests");
const entries = [];
for (const folder of [join(here, "src"), join(here, "..", "www", "src")]) {
	const names = await readdir(folder, { recursive: true });
	const tests = names.filter((name) => /\.test\.tsx?$/.test(name));
	entries.push(...tests.map((name) => join(folder, name)));
}

await rm(out, { recursive: true, force: true });
await build({
	absWorkingDir: here,
	entryPoints: entries,
	outdir: out,
	outExtension: { ".js": ".mjs" },
	bundle: true,
	platform: "node",
	format: "esm",
	target: "node20",
	packages: "external",
	loader: { ".css": "text" },
	jsx: "automatic",
	jsxImportSource: "preact",
	sourcemap: "inline",
	logLevel: "warning",
});
const files = (await readdir(out, { recursive: true }))
	.filter((name) => name.endsWith(".mjs"))
	.map((name) => join(out, name));
const { status } = spawnSync(
	process.execPath,
	["--enable-source-maps", "--test", ...files],
	{ cwd: here, stdio: "inherit" },
);
process.exit(status ?? 1);
