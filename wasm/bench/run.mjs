// Measures the core as WASM, in Node and in Chromium's background, beside npm
// packages that read text, on the same drafts and in the same run.
//
//   node wasm/bench/run.mjs
import { execFileSync } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findBrowser } from "../../extension/e2e/browsers.mjs";
import { build } from "../../extension/node_modules/esbuild/lib/main.js";
import { readers } from "./readers.mjs";
import { record } from "./record.mjs";
import { printCore, printGoals, printLoad, printPeers } from "./report.mjs";
import { sizeOfCore, sizeOfPackage } from "./sizes.mjs";
import { drafts } from "./texts.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = join(here, "..", "..", "dist");

const figures = {};
const sizes = {};
for (const name of Object.keys(readers)) {
	console.log(`${name} in Node …`);
	const starts = [1, 2, 3, 4, 5].map(() => inNode(name, "--start").start);
	figures[name] = { ...inNode(name), start: middle(starts) };
	sizes[name] =
		name === "prescreen"
			? { ...sizeOfCore(), page: true }
			: await sizeOfPackage(name);
}
console.log("the core in Chromium's background …");
const chromium = await inChromium();
const size = sizes.prescreen;

printCore({ node: figures.prescreen, chromium, size });
printPeers(figures, sizes);
printGoals({ figures, chromium, size });
printLoad();
await record(join(here, "..", "..", "www", "src", "measured", "bench.json"), {
	figures,
	sizes,
	chromium,
});

function inNode(...args) {
	const program = join(here, "in-node.mjs");
	return JSON.parse(
		execFileSync(process.execPath, [program, ...args], {
			encoding: "utf8",
			stdio: ["ignore", "pipe", "inherit"],
		}),
	);
}

async function inChromium() {
	const program = join(dist, "bench", "in-chromium.cjs");
	await build({
		entryPoints: [join(here, "in-chromium.mjs")],
		outfile: program,
		bundle: true,
		platform: "node",
		format: "cjs",
		target: "node20",
		logLevel: "warning",
	});
	const { measureInChromium } = await import(pathToFileURL(program).href);
	const { starts, ...rest } = await measureInChromium({
		executable: await findBrowser("chromium"),
		extension: join(dist, "extension"),
		drafts: drafts(),
		closed: await closedPort(),
	});
	return { ...rest, start: middle(starts), slowestStart: Math.max(...starts) };
}

function middle(list) {
	return list.toSorted((a, b) => a - b)[list.length >> 1];
}

async function closedPort() {
	const server = createServer();
	await new Promise((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address();
	await new Promise((done) => server.close(done));
	return port;
}
