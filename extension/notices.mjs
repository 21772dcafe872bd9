import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");

/** What all bundles hold of others; the tests' packages are not in them. */
const bundled = [
	"preact",
	"@floating-ui/dom",
	"@floating-ui/core",
	"@floating-ui/utils",
];

/** The editor in the demo's feed, and what it brings along. */
export const editor = [
	"lexical",
	...[
		"clipboard",
		"extension",
		"history",
		"html",
		"plain-text",
		"selection",
		"utils",
	].map((it) => `@lexical/${it}`),
];

/**
 * The licences of everything that is shipped, and where the word lists come from.
 * `more` are packages that only this product holds.
 */
export async function notices(more) {
	const parts = [
		await readFile(join(root, "screening/lexicon/SOURCES.md"), "utf8"),
	];
	for (const name of [...bundled, ...more]) {
		const folder = join(here, "node_modules", name);
		const { version } = JSON.parse(
			await readFile(join(folder, "package.json"), "utf8"),
		);
		parts.push(part(`${name} ${version}`, await licence(folder)));
	}
	const go = (...args) =>
		execFileSync("go", args, { cwd: root, encoding: "utf8" }).trim();
	for (const path of [
		"github.com/hack-pad/safejs",
		"github.com/agnivade/levenshtein",
	]) {
		const [version, folder] = go(
			"list",
			"-m",
			"-f",
			"{{.Version}}\n{{.Dir}}",
			path,
		).split("\n");
		parts.push(part(`${path} ${version}`, await licence(folder)));
	}
	parts.push(
		part(
			"The Go runtime and standard library",
			await licence(go("env", "GOROOT")),
		),
	);
	return parts.join("\n");
}

function part(title, text) {
	return `# ${title}\n\n${text.trim()}\n`;
}

async function licence(folder) {
	const name = (await readdir(folder)).find((it) => /^licen[cs]e/i.test(it));
	if (!name) throw new Error(`${folder} has no licence`);
	return readFile(join(folder, name), "utf8");
}
