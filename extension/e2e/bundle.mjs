import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** Bundles the replicas and one test file for each kind of browser; returns the test files. */
export async function bundle(here, work, kinds, suite) {
	const shared = {
		absWorkingDir: here,
		bundle: true,
		logLevel: "warning",
		charset: "utf8",
	};
	const replicas = JSON.parse(
		await readFile(join(here, "replicas.json"), "utf8"),
	);
	await build({
		...shared,
		entryPoints: [...new Set(Object.values(replicas))].map(
			(replica) => `pages/${replica}.tsx`,
		),
		outdir: join(work, "assets"),
		format: "iife",
		// Every test loads them anew.
		minify: true,
		target: ["chrome120", "firefox142"],
		// Draft.js was written for pages that have a `global`.
		define: { global: "window", "process.env.NODE_ENV": '"production"' },
	});
	await build({
		...shared,
		entryPoints: ["probe/inspector.ts"],
		outfile: join(work, "probe.js"),
		format: "iife",
		target: ["chrome120", "firefox142"],
	});
	await cp(join(here, "pages", "page.css"), join(work, "assets", "page.css"));
	await build({
		...shared,
		entryPoints: [`${suite}/index.ts`],
		outfile: join(work, `${suite}.cjs`),
		platform: "node",
		format: "cjs",
		target: "node20",
		sourcemap: "inline",
		// Injected into the replicas as text; pictures for them.
		loader: { ".min.js": "text", ".jpg": "base64" },
	});
	const files = [];
	for (const kind of kinds) {
		const file = join(work, `${kind}.test.cjs`);
		await writeFile(file, `require("./${suite}.cjs").register("${kind}");\n`);
		files.push(file);
	}
	return files;
}
