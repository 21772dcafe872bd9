import { createHash } from "node:crypto";
import {
	mkdir,
	readdir,
	readFile,
	rename,
	rm,
	writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { manifests } from "./manifest.mjs";
import { inOneFile } from "./one-file.mjs";
import { known, policy } from "./policy.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const extension = join(here, "..", "extension");

/**
 * Builds the demo into a folder that any file host can serve, at any path, and
 * that opens from disk as well. Names carry a hash of the content, so a page and
 * its scripts are always of one build; index.html alone says which. Beside it
 * lies prescreen.html, which holds all of it in one file.
 *
 * `build` and `shared` are esbuild and the options that the extension is built with,
 * `buildPictures` makes the folder with what looks at pictures.
 */
export async function buildSite(build, shared, buildPictures, out) {
	await rm(out, { recursive: true, force: true });
	await mkdir(out, { recursive: true });

	const bundle = async (entry, options = {}) => {
		const { metafile } = await build({
			...shared,
			entryPoints: [join(here, entry)],
			outdir: out,
			entryNames: "[name]-[hash]",
			metafile: true,
			...options,
		});
		const [file] = Object.keys(metafile.outputs);
		return basename(file);
	};
	const script = (entry, options = {}) =>
		bundle(entry, { format: "iife", ...options });
	const keep = async (name, content) => {
		const [stem, end] = name.split(".");
		const kept = `${stem}-${hash(content).slice(0, 8).toUpperCase()}.${end}`;
		await writeFile(join(out, kept), content);
		return kept;
	};
	const picture = async (name, ...path) =>
		keep(name, await readFile(join(...path, name)));

	// From disk a page may fetch nothing: the core goes inside its script.
	await pack(join(here, "..", "dist", "prescreen-files.wasm"));
	const loader = { ...shared.loader, ".gz": "binary" };
	const names = {
		core: await script("core.ts", { loader }),
		editor: await script("boxes.ts", { conditions: ["production"] }),
		app: await script("app.tsx"),
		style: await bundle("style.css", { loader: { ".css": "css" } }),
		icon: await picture("48.png", extension, "icons"),
	};
	const icons = {};
	for (const name of ["icon-192", "icon-512", "icon-maskable-512"]) {
		icons[name] = await picture(`${name}.png`, here, "icons");
	}
	for (const [lang, manifest] of Object.entries(manifests(icons))) {
		names[`manifest_${lang}`] = await keep(
			`prescreen-${lang}.webmanifest`,
			manifest,
		);
	}
	const pictures = await picturesFolder(buildPictures, out);
	const worker = pictures.find((it) => it.endsWith("/worker.js"));
	const { editor, ...others } = names;
	const first = Object.values(others);
	// What only a part of the page needs, or the one who installs it.
	const later = [editor, ...pictures, ...Object.values(icons)];
	const version = hash(JSON.stringify([first, later])).slice(0, 16);
	const template = await readFile(join(here, "index.html"), "utf8");
	const styles = await panelStyles();
	const values = { ...names, worker, version, policy: policy({ styles }) };
	const page = template.replace(/%(\w+)%/g, (_, name) => values[name]);
	await writeFile(join(out, "index.html"), page);
	const whole = await inOneFile({ template, names, out, styles });
	await writeFile(join(out, "prescreen.html"), whole);

	// A worker's name must stay, it is how browsers find a newer one.
	await script("sw.ts", {
		entryNames: "[name]",
		define: {
			FIRST: JSON.stringify(first),
			LATER: JSON.stringify(later),
			VERSION: JSON.stringify(hash(version + page).slice(0, 16)),
			PAGE_VERSION: JSON.stringify(version),
		},
	});
}

/** The sheets that the panel puts into its root as they are. */
async function panelStyles() {
	const source = join(extension, "src");
	const parts = join(source, "panel", "styles");
	const sheets = (await readdir(parts))
		.filter((name) => name.endsWith(".css"))
		.map((name) => join(parts, name));
	return Promise.all(
		[join(source, "theme.css"), ...sheets.sort()].map(async (file) =>
			known(await readFile(file)),
		),
	);
}

/** The folder carries the hash, since the files in it know each other by name. */
async function picturesFolder(buildPictures, out) {
	const folder = join(out, "pictures");
	await buildPictures(folder);
	const files = (await readdir(folder)).sort();
	const contents = await Promise.all(
		files.map((file) => readFile(join(folder, file))),
	);
	const name = `pictures-${hash(Buffer.concat(contents)).slice(0, 8).toUpperCase()}`;
	await rename(folder, join(out, name));
	return files.map((file) => `${name}/${file}`);
}

async function pack(file) {
	await writeFile(`${file}.gz`, gzipSync(await readFile(file), { level: 9 }));
}

function hash(content) {
	return createHash("sha256").update(content).digest("hex");
}
