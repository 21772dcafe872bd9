import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** Bundles the replicas and, for every suite, one test file for each kind of browser; returns the test files of each suite. */
export async function bundle(here, work, kinds, suites) {
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
		entryPoints: Object.fromEntries(
			suites.map((suite) => [suite, `${suite}/index.ts`]),
		),
		outdir: work,
		outExtension: { ".js": ".cjs" },
		platform: "node",
		format: "cjs",
		target: "node20",
		sourcemap: "inline",
		// Injected into the replicas as text; pictures for them.
		loader: { ".min.js": "text", ".jpg": "base64" },
	});
	return Promise.all(
		suites.map((suite) =>
			Promise.all(
				kinds.map(async (kind) => {
					const file = join(work, `${suite}-${kind}.test.cjs`);
					const test = `require("./${suite}.cjs").register("${kind}");\n`;
					await writeFile(file, test);
					return file;
				}),
			),
		),
	);
}
