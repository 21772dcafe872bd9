import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "../../extension/e2e/driver/until";
import { answering, harmless } from "./feed";
import type { Stage } from "./stage";
import type { Suite } from "./suite";

/** After the first visit nobody is needed any more. */
export function offline(suite: Suite): void {
	suite.add("asks the network for nothing", "after loading", async (stage) => {
		const visit = await stage.visit();
		await visit.verdict("stop");
		await visit.there("[data-offline=ready]");
		const before = stage.requests.length;
		await visit.write("#draft", "Your appointment is on March 14.");
		await visit.verdict("stop");
		await visit.sample("bill", "risky");
		await visit.verdict("stop");
		// Browsers look for a newer worker by themselves, whenever they like.
		const asked = stage.requests.slice(before);
		assert.deepEqual(
			asked.filter((it) => !it.endsWith("/sw.js")),
			[],
		);
	});

	suite.add("works with the network cut", "both views", async (stage) => {
		const first = await stage.visit();
		await first.there("[data-offline=ready]");
		await stage.cut();
		await first.page.reload();
		await first.verdict("stop");
		await first.sample("thanks", "harmless");
		await first.verdict("clear");
		// A new tab, and the feed with its guard.
		const visit = await answering(stage, "dana");
		await visit.page.keyboard.type("You're welcome!");
		await visit.page.keyboard.press("Enter");
		await visit.panel.is("held");
		assert.deepEqual(await visit.sent(), []);
	});

	suite.add(
		"a newer build leaves open pages alone",
		"update",
		async (stage) => {
			const visit = await stage.visit();
			await visit.there("[data-offline=ready]");
			await visit.write("#draft", "Your appointment is on March 14.");
			const newer = await newerBuild(stage);
			await stage.cut();
			await stage.serve(newer);
			await visit.page.evaluate(async () => {
				await (await navigator.serviceWorker.getRegistration())?.update();
			});
			await visit.there(".update button");
			// It goes on as it was, and so does a page opened meanwhile.
			assert.equal((await visit.verdict("stop")).draft.slice(-9), "March 14.");
			const other = await stage.visit();
			await other.verdict("stop");
			assert.equal(await build(other.page), "1");
			await visit.click(".update button");
			await until("the newer page", async () => {
				// While it is being loaded there is nobody to be asked.
				return (await build(visit.page).catch(() => "")) === "2";
			});
			await visit.verdict("stop");
			await other.write("#draft", harmless);
			await other.verdict("clear");
			await rm(newer, { recursive: true, force: true });
		},
	);
}

/** The site as a later build would leave it. */
async function newerBuild(stage: Stage): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "prescreen-newer-"));
	await cp(stage.folder, folder, { recursive: true });
	const page = await readFile(join(folder, "index.html"), "utf8");
	const version = /data-version="(\w+)"/.exec(page)?.[1] ?? "";
	await writeFile(
		join(folder, "index.html"),
		page
			.replace("<html ", '<html data-build="2" ')
			.replaceAll(version, "newer-page"),
	);
	const worker = await readFile(join(folder, "sw.js"), "utf8");
	await writeFile(
		join(folder, "sw.js"),
		worker
			.replaceAll(version, "newer-page")
			// What is left of this form names the cache.
			.replace(/"[0-9a-f]{16}"/, '"newer-cache"'),
	);
	return folder;
}

function build(page: {
	evaluate(run: () => string): Promise<string>;
}): Promise<string> {
	return page.evaluate(() => document.documentElement.dataset.build ?? "1");
}
