// Makes all packages out of what was built into ../../dist, the same bytes every
// time:
//
//   node packages/make.mjs
//
// For each store the extension, for Mozilla's review the sources, for a file
// host the demo, and the native command for each system. SHA256SUMS lists them.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { manifestFor, stores } from "./manifest.mjs";
import { sources } from "./sources.mjs";
import { entriesOf, zipped } from "./zip.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const dist = join(root, "dist");
const out = join(dist, "packages");

const systems = ["linux", "darwin", "windows"].flatMap((os) =>
	["amd64", "arm64"].map((architecture) => ({ os, architecture })),
);

const extension = await entriesOf(join(dist, "extension"));
const built = JSON.parse(await readFile(join(dist, "extension/manifest.json")));
const { version } = built;
const terms = [
	{ name: "LICENSE", content: await readFile(join(root, "LICENSE")) },
	...extension.filter(({ name }) => name === "NOTICES.md"),
];

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const sums = [];
for (const store of stores) {
	await keep(store, [
		...extension.filter(({ name }) => name !== "manifest.json"),
		{ name: "manifest.json", content: json(manifestFor(store, built)) },
	]);
}
await keep("source", await sources(root));
await keep("demo", await entriesOf(join(dist, "www")));
for (const { os, architecture } of systems) {
	const name = os === "windows" ? "prescreen.exe" : "prescreen";
	const content = await compiled(os, architecture);
	await keep(`${os}-${architecture}`, [
		{ name, content, program: true },
		...terms,
	]);
}
await writeFile(join(out, "SHA256SUMS"), sums.join(""));

async function keep(what, entries) {
	const name = `prescreen-${version}-${what}.zip`;
	const zip = zipped(entries);
	await writeFile(join(out, name), zip);
	const sum = createHash("sha256").update(zip).digest("hex");
	sums.push(`${sum}  ${name}\n`);
	console.log(`${sum.slice(0, 16)}… ${String(zip.length).padStart(9)} ${name}`);
}

function json(value) {
	return Buffer.from(`${JSON.stringify(value, null, "\t")}\n`);
}

/** The native command for a system. */
async function compiled(os, architecture) {
	const folder = await mkdtemp(join(tmpdir(), "prescreen-"));
	const file = join(folder, "prescreen");
	try {
		execFileSync(
			"go",
			[
				"build",
				"-trimpath",
				"-buildvcs=false",
				"-ldflags=-s -w",
				"-o",
				file,
				"./screening/cmd/prescreen",
			],
			{
				cwd: root,
				stdio: "inherit",
				env: {
					...process.env,
					GOOS: os,
					GOARCH: architecture,
					CGO_ENABLED: "0",
				},
			},
		);
		return await readFile(file);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
