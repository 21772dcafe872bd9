// Bundles the extension and the demo site into ../dist.
//
//   node build.mjs
//
// The core must be there first (`make wasm`): dist/prescreen.wasm and
// dist/wasm_exec.js.
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "dist");
const www = join(here, "..", "www");

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
await buildSite(join(dist, "www"));

async function buildExtension(out) {
	await rm(out, { recursive: true, force: true });
	await mkdir(out, { recursive: true });
	await build({
		...shared,
		entryPoints: ["src/content.ts", "src/background.ts", "src/options.tsx"],
		outdir: out,
		// Classic scripts: content scripts and Firefox's event page are no modules.
		format: "iife",
	});
	for (const [from, to] of [
		["manifest.json", "manifest.json"],
		["_locales", "_locales"],
		["icons", "icons"],
		["src/composer/marks.css", "content.css"],
		["src/options/options.html", "options.html"],
		["src/options/options.css", "options.css"],
		["../dist/prescreen.wasm", "prescreen.wasm"],
	]) {
		await cp(join(here, from), join(out, to), { recursive: true });
	}
}

/** Every www/*.ts(x) is an entry, everything else there is copied as it is. */
async function buildSite(out) {
	if (!existsSync(www)) return;
	await rm(out, { recursive: true, force: true });
	await mkdir(out, { recursive: true });
	const entryPoints = [];
	for (const entry of await readdir(www, { withFileTypes: true })) {
		if (/\.d\.ts$|\.test\.tsx?$/.test(entry.name)) continue;
		if (entry.isFile() && /\.tsx?$/.test(entry.name)) {
			entryPoints.push(join(www, entry.name));
		} else if (!/\.md$/.test(entry.name)) {
			await cp(join(www, entry.name), join(out, entry.name), {
				recursive: true,
				filter: (path) => !/\.tsx?$/.test(path),
			});
		}
	}
	if (entryPoints.length === 0) return;
	await build({
		...shared,
		entryPoints,
		outdir: out,
		format: "iife",
		// The demo opens from disk, where a page may not fetch: the core goes inside.
		loader: { ...shared.loader, ".wasm": "binary" },
	});
}
