import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const extension = join(here, "..", "extension");

/**
 * Builds the demo into a folder that any file host can serve, at any path, and
 * that opens from disk as well. Names carry a hash of the content, so a page and
 * its scripts are always of one build; index.html alone says which.
 *
 * `build` and `shared` are esbuild and the options that the extension is built with.
 */
export async function buildSite(build, shared, out) {
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

	// From disk a page may fetch nothing: the core goes inside its script.
	await pack(join(here, "..", "dist", "prescreen-files.wasm"));
	const loader = { ...shared.loader, ".gz": "binary" };
	const names = {
		core: await script("core.ts", { loader }),
		app: await script("app.tsx"),
		style: await bundle("style.css", { loader: { ".css": "css" } }),
		icon: await icon(out),
	};
	const version = hash(JSON.stringify(names)).slice(0, 16);
	const template = await readFile(join(here, "index.html"), "utf8");
	const values = { ...names, version, policy: await policy() };
	const page = template.replace(/%(\w+)%/g, (_, name) => values[name]);
	await writeFile(join(out, "index.html"), page);

	// A worker's name must stay, it is how browsers find a newer one.
	await script("sw.ts", {
		entryNames: "[name]",
		define: {
			FILES: JSON.stringify(Object.values(names)),
			VERSION: JSON.stringify(hash(version + page).slice(0, 16)),
			PAGE_VERSION: JSON.stringify(version),
		},
	});
}

/** Nothing but the page's own files, and no inline style but the panel's, known by its hash. */
async function policy() {
	const source = join(extension, "src");
	const parts = join(source, "panel", "styles");
	const sheets = (await readdir(parts))
		.filter((name) => name.endsWith(".css"))
		.map((name) => join(parts, name));
	const hashes = [join(source, "theme.css"), ...sheets.sort()].map(
		async (file) =>
			createHash("sha256")
				.update(await readFile(file))
				.digest("base64"),
	);
	const styles = (await Promise.all(hashes)).map((it) => `'sha256-${it}'`);
	return [
		"default-src 'none'",
		"script-src 'self' 'wasm-unsafe-eval'",
		`style-src 'self' ${styles.join(" ")}`,
		"img-src 'self'",
		// The core is read from the script's own memory.
		"connect-src 'self' blob:",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
}

async function pack(file) {
	await writeFile(`${file}.gz`, gzipSync(await readFile(file), { level: 9 }));
}

async function icon(out) {
	const picture = await readFile(join(extension, "icons", "48.png"));
	const name = `icon-${hash(picture).slice(0, 8).toUpperCase()}.png`;
	await writeFile(join(out, name), picture);
	return name;
}

function hash(content) {
	return createHash("sha256").update(content).digest("hex");
}
