import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { siteServer } from "../serve.mjs";
import type { Suite } from "./suite";

/** Bytes, as a host sends them with gzip. */
const heaviest = 2_500_000;
/** Milliseconds. */
const slowest = 1000;

/** What the first visit costs. */
export function loading(suite: Suite): void {
	suite.add("first verdict", "cold load", async (stage, context) => {
		const times: number[] = [];
		// Another address each time: nothing of it is known to the browser. What
		// other programs do to one try they do not do to all of them.
		while (times.length < 8 && !times.some((it) => it <= slowest)) {
			const server = siteServer(stage.folder, "/");
			await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
			const { port } = server.address() as AddressInfo;
			const visit = await stage.visit(`http://127.0.0.1:${port}/`);
			await visit.verdict("stop");
			times.push(await visit.page.evaluate(firstVerdict));
			await visit.marked(1);
			await visit.there("[data-offline=ready]");
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		}
		context.diagnostic(
			`measured: ${stage.kind}: first verdict of the demo ${times.map(Math.round).join(", ")} ms after the address was entered, wanted is ${slowest}`,
		);
		assert.ok(Math.min(...times) <= slowest, `${times} ms`);
	});

	suite.add("first load", "all that is fetched", async (stage, context) => {
		await stage.moveAway();
		stage.requests.length = 0;
		const visit = await stage.visit();
		await visit.verdict("stop");
		await visit.there("[data-offline=ready]");
		let packed = 0;
		const names = stage.requests.map((it) =>
			new URL(it, stage.url).pathname.slice(stage.base.length),
		);
		for (const name of names) {
			const file = join(stage.folder, name || "index.html");
			// Nobody is asked for an icon of a site that names its own.
			packed += gzipSync(await readFile(file)).length;
		}
		context.diagnostic(
			`measured: ${stage.kind}: the first load fetches ${names.length} files, ${packed} bytes with gzip, limit ${heaviest}`,
		);
		const elsewhere = await visit.page.evaluate(() =>
			performance
				.getEntriesByType("resource")
				.map(({ name }) => new URL(name))
				.filter(({ origin }) => origin !== location.origin)
				.map(({ href }) => href),
		);
		assert.deepEqual(elsewhere, []);
		assert.ok(packed <= heaviest, `${packed} bytes: ${names.join(" ")}`);
	});

	suite.add("the editor comes with the feed", "loading", async (stage) => {
		await stage.moveAway();
		const visit = await stage.visit();
		const loaded = () =>
			visit.page.evaluate(() =>
				Boolean(document.querySelector("script[src*='boxes-']")),
			);
		await visit.verdict("stop");
		assert.equal(await loaded(), false);
		await visit.click("nav a[href='#feed']");
		await visit.there("#box-review[data-lexical-editor]");
		assert.equal(await loaded(), true);
	});
}

/** Runs in the page: when the first verdict stood there, in milliseconds since it was asked for. */
function firstVerdict(): number {
	const [mark] = performance.getEntriesByName("first verdict");
	return mark?.startTime ?? Number.POSITIVE_INFINITY;
}
