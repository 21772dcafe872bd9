// Where the built worker, what it is measured on, and a page for both lie under one roof.
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import puppeteer from "puppeteer-core";
import { siteServer } from "../../www/serve.mjs";
import { findBrowser } from "../e2e/browsers.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "..", "dist");
/** What is fetched and made for measuring. */
export const work = join(dist, "eval");

/** A page in Chromium that runs `entry`, beside the workers of the built extension. */
export async function openBench(entry) {
	if (!existsSync(join(dist, "extension", "pictures", "worker.js"))) {
		console.error('There is no worker: run "make build" first.');
		process.exit(1);
	}
	await mkdir(work, { recursive: true });
	await build({
		absWorkingDir: here,
		entryPoints: [entry],
		outfile: join(work, "page.js"),
		bundle: true,
		format: "iife",
		logLevel: "warning",
	});
	const server = siteServer(dist);
	await new Promise((done) => server.listen(0, "127.0.0.1", done));
	const root = `http://127.0.0.1:${server.address().port}`;
	const browser = await puppeteer.launch({
		executablePath: await findBrowser("chromium"),
		headless: true,
		args: ["--no-sandbox", "--disable-gpu"],
	});
	const page = await browser.newPage();
	await page.goto(`${root}/extension/pictures.html`);
	await page.addScriptTag({ url: `${root}/eval/page.js` });
	return {
		page,
		root,
		async close() {
			await browser.close();
			server.close();
		},
	};
}
