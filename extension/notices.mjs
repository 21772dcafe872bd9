import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");

/** What the bundles hold of others; the tests' packages are not in them. */
const bundled = [
	"preact",
	"@floating-ui/dom",
	"@floating-ui/core",
	"@floating-ui/utils",
	"@tensorflow/tfjs-core",
	"@tensorflow/tfjs-converter",
	"@tensorflow/tfjs-backend-wasm",
	"@tensorflow/tfjs-backend-cpu",
	"long",
	"seedrandom",
	"@vladmandic/human",
	"idb",
];

/** For packages that come without a licence's text, though they name one. */
const told = {
	"@tensorflow": () =>
		"Copyright Google LLC, under the Apache License 2.0, whose text stands below for long.",
	seedrandom: async (folder) => {
		const text = await readFile(join(folder, "README.md"), "utf8");
		return text.slice(text.indexOf("LICENSE (MIT)"));
	},
};

/** The licences of everything that is shipped, and where the word lists come from. */
export async function notices() {
	const parts = [
		await readFile(join(root, "screening/lexicon/SOURCES.md"), "utf8"),
	];
	for (const name of bundled) {
		const folder = join(here, "node_modules", name);
		const { version } = JSON.parse(
			await readFile(join(folder, "package.json"), "utf8"),
		);
		const [family] = name.split("/");
		const text = await (told[family] ?? licence)(folder);
		parts.push(part(`${name} ${version}`, text));
	}
	const go = (...args) =>
		execFileSync("go", args, { cwd: root, encoding: "utf8" }).trim();
	for (const path of [
		"github.com/hack-pad/safejs",
		"github.com/agnivade/levenshtein",
		"github.com/bep/imagemeta",
		"golang.org/x/text",
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
