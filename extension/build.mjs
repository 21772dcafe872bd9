// Bundles the extension and the demo site into ../dist.
//
//   node build.mjs
//
// The core must be there first (`make wasm`): dist/prescreen.wasm,
// dist/notes.wasm and dist/wasm_exec.js.
import { existsSync } from "node:fs";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildSite } from "../www/build.mjs";
import { packModel } from "./models.mjs";
import { notices, noting } from "./notices.mjs";
import { withoutHtml } from "./without-html.mjs";
import { engineAlone, packWords } from "./words.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "dist");

const { packages, plugin } = noting();
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
	// Names of the demo's files hold a hash of paths too: of those in here.
	preserveSymlinks: true,
	plugins: [plugin, withoutHtml, engineAlone],
	logLevel: "warning",
};

for (const product of ["prescreen.wasm", "notes.wasm", "wasm_exec.js"]) {
	if (!existsSync(join(dist, product))) {
		console.error(`dist/${product} is missing: run "make wasm" first.`);
		process.exit(1);
	}
}
await buildExtension(join(dist, "extension"));
await buildSite(build, shared, buildPictures, join(dist, "www"));
const thanks = await notices(packages);
for (const product of ["extension", "www"]) {
	await writeFile(join(dist, product, "NOTICES.md"), thanks);
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
			"src/popup.tsx",
			"src/pictures-frame.ts",
		],
		outdir: out,
		// Classic scripts: content scripts and Firefox's event page are no modules.
		format: "iife",
	});
	await build({
		...shared,
		entryPoints: ["src/options/options.css", "src/popup/popup.css"],
		entryNames: "[name]",
		outdir: out,
		loader: { ".css": "css" },
	});
	await buildPictures(join(out, "pictures"));
	await buildWords(join(out, "words"));
	for (const [from, to] of [
		["manifest.json", "manifest.json"],
		["managed-schema.json", "managed-schema.json"],
		["_locales", "_locales"],
		["icons", "icons"],
		["src/composer/marks.css", "content.css"],
		["src/options/options.html", "options.html"],
		["src/popup/popup.html", "popup.html"],
		["src/pictures/pictures.html", "pictures.html"],
		["../dist/prescreen.wasm", "prescreen.wasm"],
	]) {
		await cp(join(here, from), join(out, to), { recursive: true });
	}
}

/** The worker that looks at pictures, with all that it loads, in a folder that can lie anywhere. */
async function buildPictures(out) {
	await build({
		...shared,
		entryPoints: { worker: "src/pictures-worker.ts" },
		outdir: out,
		format: "iife",
	});
	const modules = join(here, "node_modules");
	const models = join(modules, "@vladmandic/human/models");
	const engine = join(modules, "@tensorflow/tfjs-backend-wasm/dist");
	await packModel(models, "blazeface", out);
	// Of the mesh itself nothing is wanted but how well it fits.
	await packModel(models, "facemesh", out, "output_faceflag");
	for (const file of [
		join(engine, "tfjs-backend-wasm-simd.wasm"),
		join(dist, "notes.wasm"),
	]) {
		await cp(file, join(out, basename(file)));
	}
}

/** The worker that reads words in pictures, apart from the other: few switch it on. */
async function buildWords(out) {
	await build({
		...shared,
		entryPoints: { worker: "src/words-worker.ts" },
		outdir: out,
		format: "iife",
	});
	await packWords(join(here, "node_modules"), out);
}
