// Bundles the extension and the demo site into ../dist.
//
//   node build.mjs
//
// The core must be there first (`make wasm`): dist/prescreen.wasm and
// dist/wasm_exec.js.
import { existsSync } from "node:fs";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildSite } from "../www/build.mjs";
import { editor, notices } from "./notices.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "dist");

const shared = {
	absWorkingDir: here,
	bundle: true,
	// Unminified output names the builder's folders in comments.
	minify: true,
	legalComments: "none",
	charset: "utf8",
	target: ["chrome120", "firefox142"],
	jsx: "automatic",
	jsxImportSource: "preact",
	// The panel's style sheet goes into its shadow root.
	loader: { ".css": "text" },
	alias: { "go-runtime": join(dist, "wasm_exec.js") },
	// ../www has no node_modules of its own.
	nodePaths: [join(here, "node_modules")],
	logLevel: "warning",
};

for (const product of ["prescreen.wasm", "wasm_exec.js"]) {
	if (!existsSync(join(dist, product))) {
		console.error(`dist/${product} is missing: run "make wasm" first.`);
		process.exit(1);
	}
}
await buildExtension(join(dist, "extension"));
await buildSite(build, shared, join(dist, "www"));
for (const [product, more] of [
	["extension", []],
	["www", editor],
]) {
	await writeFile(join(dist, product, "NOTICES.md"), await notices(more));
}

async function buildExtension(out) {
	await rm(out, { recursive: true, force: true });
	await mkdir(out, { recursive: true });
	await build({
		...shared,
		entryPoints: [
			"src/content.ts",
			"src/net.ts",
			"src/background.ts",
			"src/options.tsx",
		],
		outdir: out,
		// Classic scripts: content scripts and Firefox's event page are no modules.
		format: "iife",
	});
	await build({
		...shared,
		entryPoints: ["src/options/options.css"],
		outdir: out,
		loader: { ".css": "css" },
	});
	for (const [from, to] of [
		["manifest.json", "manifest.json"],
		["_locales", "_locales"],
		["icons", "icons"],
		["src/composer/marks.css", "content.css"],
		["src/options/options.html", "options.html"],
		["../dist/prescreen.wasm", "prescreen.wasm"],
	]) {
		await cp(join(here, from), join(out, to), { recursive: true });
	}
}
