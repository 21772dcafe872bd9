import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { until } from "../../extension/e2e/driver/until";
import { siteServer } from "../serve.mjs";
import type { Stage } from "./stage";
import type { Suite } from "./suite";

/** Bytes, as a host sends them with gzip, until the page works and opens without a network. */
const heaviest = 2_500_000;
/** Milliseconds, where the browser has the processors to itself. */
const slowest = 1000;

/** What the first visit costs. */
export function loading(suite: Suite): void {
	suite.add("first verdict", "cold load", async (stage, context) => {
		const times: number[] = [];
		// Programs that wait for a processor get their part of it only.
		const share = () =>
			Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
		// Another address each time: nothing of it is known to the browser. What
		// other programs do to one try they do not do to all of them.
		while (times.length < 5 && !times.some((it) => it <= slowest)) {
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
			`measured: ${stage.kind}: first verdict of the demo ${times.map(Math.round).join(", ")} ms after the address was entered, wanted is ${slowest}; ${share().toFixed(1)} programs to a processor`,
		);
		assert.ok(Math.min(...times) <= slowest * share(), `${times} ms`);
	});

	suite.add("first load", "all that is fetched", async (stage, context) => {
		await stage.moveAway();
		stage.requests.length = 0;
		const visit = await stage.visit("about:blank");
		// What is fetched once the page is at rest waits until it is told to.
		await visit.page.evaluateOnNewDocument(() => {
			globalThis.requestIdleCallback = (run) => {
				const rest = () => run({ didTimeout: false, timeRemaining: () => 50 });
				addEventListener("rest", rest, { once: true });
				return 0;
			};
		});
		await visit.page.goto(stage.url);
		await visit.verdict("stop");
		await visit.page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
		const first = stage.requests.splice(0);
		await until("the rest to be kept", async () => {
			// The page may not have come to asking for it yet.
			await visit.page.evaluate(() => dispatchEvent(new Event("rest")));
			return visit.page.$("[data-offline=ready]");
		});
		const begun = await packed(stage, first);
		const rest = await packed(stage, stage.requests);
		context.diagnostic(
			`measured: ${stage.kind}: the first load fetches ${first.length} files, ${begun} bytes with gzip, limit ${heaviest}; once at rest ${stage.requests.length} more, ${rest} bytes`,
		);
		assert.ok(begun <= heaviest, `${begun} bytes: ${first.join(" ")}`);
		assert.ok(first.length > 5 && stage.requests.length > 0);
		const elsewhere = await visit.page.evaluate(() =>
			performance
				.getEntriesByType("resource")
				.map(({ name }) => new URL(name))
				.filter(({ origin }) => origin !== location.origin)
				.map(({ href }) => href),
		);
		assert.deepEqual(elsewhere, []);
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

/** Bytes of all these answers with gzip; whoever was asked twice counts twice. */
async function packed(stage: Stage, asked: string[]): Promise<number> {
	let bytes = 0;
	for (const it of asked) {
		const name = new URL(it, stage.url).pathname.slice(stage.base.length);
		const file = join(stage.folder, name || "index.html");
		bytes += gzipSync(await readFile(file)).length;
	}
	return bytes;
}

/** Runs in the page: when the first verdict stood there, in milliseconds since it was asked for. */
function firstVerdict(): number {
	const [mark] = performance.getEntriesByName("first verdict");
	return mark?.startTime ?? Number.POSITIVE_INFINITY;
}
