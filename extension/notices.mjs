import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");
const modules = join(here, "node_modules");

/** Notes from which packages esbuild takes anything; the tests' packages are not among them. */
export function noting() {
	const packages = new Set(copied);
	return {
		packages,
		plugin: {
			name: "notices",
			setup: ({ onLoad }) =>
				onLoad({ filter: /[\\/]node_modules[\\/]/ }, ({ path }) => {
					const [first, second] = path
						.slice(path.lastIndexOf("node_modules") + "node_modules/".length)
						.split(sep);
					packages.add(first.startsWith("@") ? `${first}/${second}` : first);
				}),
		},
	};
}

/** Their files are shipped as they are, past esbuild. */
const copied = ["@vladmandic/human", "@tesseract.js-data/spa"];

/** For packages that come without a licence's text, though they name one. */
const told = {
	"@tensorflow": () =>
		"Copyright Google LLC, under the Apache License 2.0, whose text stands below for long.",
	"@tesseract.js-data": () =>
		"Trained by the Tesseract project, under the Apache License 2.0; packed by Balearica under the MIT licence. Without its list of words.",
	"tesseract.js-core": async (folder) =>
		[
			await licence(folder),
			await readFile(join(here, "words-notice.md"), "utf8"),
		].join("\n"),
	seedrandom: async (folder) => {
		const text = await readFile(join(folder, "README.md"), "utf8");
		return text.slice(text.indexOf("LICENSE (MIT)"));
	},
};

/** The licences of everything that is shipped, and where the word lists come from. */
export async function notices(packages) {
	const parts = [
		await readFile(join(root, "screening/lexicon/SOURCES.md"), "utf8"),
	];
	for (const name of [...packages].sort()) {
		const folder = join(modules, name);
		const { version } = JSON.parse(
			await readFile(join(folder, "package.json"), "utf8"),
		);
		const [family] = name.split("/");
		const text = await (told[family] ?? licence)(folder);
		parts.push(part(`${name} ${version}`, text));
	}
	for (const path of goModules()) {
		const format = "{{.Version}}\n{{.Dir}}";
		const [version, folder] = go("list", "-m", "-f", format, path).split("\n");
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

/** The modules of others that the core in the browser or the command is made of. */
function goModules() {
	const format = "{{with .Module}}{{if not .Main}}{{.Path}}{{end}}{{end}}";
	const deps = ["list", "-deps", "-f", format];
	const listed = [
		goWith({ GOOS: "js", GOARCH: "wasm" }, ...deps, "./wasm/..."),
		go(...deps, "./screening/cmd/prescreen"),
	].join("\n");
	return [...new Set(listed.split("\n"))].filter(Boolean).sort();
}

function go(...args) {
	return goWith({}, ...args);
}

function goWith(env, ...args) {
	return execFileSync("go", args, {
		cwd: root,
		encoding: "utf8",
		env: { ...process.env, ...env },
	}).trim();
}

function part(title, text) {
	return `# ${title}\n\n${text.trim()}\n`;
}

async function licence(folder) {
	const name = (await readdir(folder)).find((it) => /^licen[cs]e/i.test(it));
	if (!name) throw new Error(`${folder} has no licence`);
	return readFile(join(folder, name), "utf8");
}
