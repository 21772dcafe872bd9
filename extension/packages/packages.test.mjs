// What is handed over: built again in another folder, on another day, out of
// the source zip alone, it is the same to the last byte.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	symlink,
	utimes,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inflateRawSync } from "node:zlib";
import { stores } from "./manifest.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const packages = join(root, "dist", "packages");
const { version } = JSON.parse(
	await readFile(join(root, "extension/manifest.json"), "utf8"),
);
const named = (what) => `prescreen-${version}-${what}.zip`;

test("the sources alone give the same bytes, elsewhere and on another day", async () => {
	const other = await mkdtemp(join(tmpdir(), "prescreen elsewhere "));
	try {
		await unpack(await readFile(join(packages, named("source"))), other);
		await symlink(
			join(root, "extension/node_modules"),
			join(other, "extension/node_modules"),
		);
		const made = spawnSync("make", ["package"], {
			cwd: other,
			encoding: "utf8",
			env: {
				...process.env,
				LANG: "tr_TR.UTF-8",
				LC_ALL: "C",
				TZ: "Pacific/Kiritimati",
				NODE_OPTIONS: `--import=${pathToFileURL(join(here, "another-day.mjs"))}`,
			},
		});
		assert.equal(made.status, 0, made.stdout + made.stderr);
		const names = await readdir(packages);
		const again = join(other, "dist", "packages");
		assert.deepEqual((await readdir(again)).sort(), names.sort());
		// Stores, sources, demo, six commands, and the list of their sums.
		assert.equal(names.length, stores.length + 2 + 6 + 1);
		const sums = (folder) => readFile(join(folder, "SHA256SUMS"), "utf8");
		assert.equal(await sums(again), await sums(packages));
		for (const name of names) {
			const first = await readFile(join(packages, name));
			const second = await readFile(join(again, name));
			assert.ok(first.equals(second), `${name} is another one`);
		}
	} finally {
		await rm(other, { recursive: true, force: true });
	}
});

for (const store of stores) {
	test(`the manifest for ${store} differs in other browsers' lines alone`, async () => {
		const files = unzipped(await readFile(join(packages, named(store))));
		const built = JSON.parse(
			await readFile(join(root, "dist/extension/manifest.json"), "utf8"),
		);
		const manifest = JSON.parse(files.get("manifest.json"));
		const differing = Object.keys({ ...built, ...manifest }).filter(
			(key) => JSON.stringify(built[key]) !== JSON.stringify(manifest[key]),
		);
		const others =
			store === "firefox"
				? ["background", "minimum_chrome_version"]
				: ["background", "browser_specific_settings"];
		assert.deepEqual(differing.sort(), others);
		assert.equal(Object.keys(manifest.background).length, 1);
		// All else is what the browser tests have run.
		for (const [name, content] of files) {
			if (name === "manifest.json") continue;
			const tested = await readFile(join(root, "dist/extension", name));
			assert.ok(tested.equals(content), name);
		}
	});
}

test("web-ext finds nothing in the package for Firefox", async () => {
	const folder = await mkdtemp(join(tmpdir(), "prescreen-lint-"));
	try {
		await unpack(await readFile(join(packages, named("firefox"))), folder);
		const lint = spawnSync(
			join(root, "extension/node_modules/.bin/web-ext"),
			["lint", "--no-config-discovery", "--output=json", "-s", folder],
			{ encoding: "utf8" },
		);
		const { summary } = JSON.parse(lint.stdout);
		assert.deepEqual(
			summary,
			{ errors: 0, notices: 0, warnings: 0 },
			lint.stdout,
		);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});

/** What of the network a script names; all others name nothing of it. */
const reaching = {
	// The core's own file.
	"background.js": ["fetch"],
	// The page's own functions, which it watches.
	"net.js": ["XMLHttpRequest", "fetch", "sendBeacon"],
	// The package's own files; the rest is the engine's, for other surroundings
	// than a browser's, and the policy lets none of it reach beyond the package.
	"pictures/worker.js": ["XMLHttpRequest", "eval", "fetch", "importScripts"],
	// The package's own files alone.
	"words/worker.js": ["fetch"],
};

test("no script of a package can reach the network", async () => {
	const words =
		/\b(?:fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|WebTransport|importScripts|innerHTML=[^=]|eval(?!\p{L})|Function\()/gu;
	for (const store of stores) {
		const files = unzipped(await readFile(join(packages, named(store))));
		for (const [name, content] of files) {
			if (!name.endsWith(".js")) continue;
			const found = [...new Set(content.toString().match(words))].sort();
			assert.deepEqual(found, reaching[name] ?? [], `${store}: ${name}`);
			if (name !== "words/worker.js") continue;
			// The engine's authors would have it load from there.
			assert.doesNotMatch(content.toString(), /(?:https?|wss?):|jsdelivr/);
		}
	}
});

test("a package names nothing of the machine that made it", async () => {
	for (const name of await readdir(packages)) {
		if (!name.endsWith(".zip")) continue;
		for (const [file, content] of unzipped(
			await readFile(join(packages, name)),
		)) {
			for (const path of [root, process.env.HOME]) {
				if (!path || path.length < 6) continue;
				assert.ok(!content.includes(path), `${name}: ${file} names ${path}`);
			}
		}
	}
});

async function unpack(zip, folder) {
	for (const [name, content] of unzipped(zip)) {
		const file = join(folder, name);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
		// Older than what is installed, so that nothing is installed anew.
		await utimes(file, 1e9, 1e9);
	}
}

/** The files of a zip by its directory, as any unpacker finds them. */
function unzipped(zip) {
	const files = new Map();
	const end = zip.length - 22;
	assert.equal(zip.readUInt32LE(end), 0x06054b50);
	let at = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
		assert.equal(zip.readUInt32LE(at), 0x02014b50);
		const packed = zip.readUInt32LE(at + 20);
		const length = zip.readUInt16LE(at + 28);
		const name = zip.toString("utf8", at + 46, at + 46 + length);
		const local = zip.readUInt32LE(at + 42);
		const from = local + 30 + zip.readUInt16LE(local + 26);
		files.set(name, inflateRawSync(zip.subarray(from, from + packed)));
		at += 46 + length;
	}
	return files;
}
