import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { until } from "../../extension/e2e/driver/until";
import { answer, answering, harmless } from "./feed";
import type { Stage } from "./stage";
import type { Suite } from "./suite";
import type { Visit } from "./visit";

/** After the first visit nobody is needed any more. */
export function offline(suite: Suite): void {
	suite.add("asks the network for nothing", "after loading", async (stage) => {
		const visit = await stage.visit();
		await visit.verdict("stop");
		await visit.there("[data-offline=ready]");
		const before = stage.requests.length;
		await visit.write("#draft", "Your appointment is on March 14.");
		await visit.verdict("stop");
		await visit.sample("billing-en", "risky");
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
		await first.sample("patient-status-en", "harmless");
		await first.verdict("clear");
		// A new tab, and the feed with its guard.
		const visit = await answering(stage, "dana");
		await visit.page.keyboard.type("You're welcome!");
		await visit.page.keyboard.press("Enter");
		await visit.panel.is("held");
		assert.deepEqual(await visit.sent(), []);
	});

	suite.add("opens from disk", "file://", async (stage) => {
		const page = await fromDisk(stage, "index.html");
		await page.write("#draft", harmless);
		await page.verdict("clear");
	});

	suite.add("opens from disk", "one file", async (stage) => {
		// Alone in its folder.
		const folder = await mkdtemp(join(tmpdir(), "prescreen-one-file-"));
		await cp(
			join(stage.folder, "prescreen.html"),
			join(folder, "prescreen.html"),
		);
		const visit = await fromDisk(stage, "prescreen.html", folder);
		await visit.click("nav a[href='#feed']");
		await answer(visit, "dana");
		await visit.page.keyboard.type("You're welcome!");
		await visit.page.keyboard.press("Enter");
		await visit.panel.is("held");
		assert.deepEqual(await visit.sent(), []);
		await visit.click("nav a[href='#rules']");
		await visit.there("[data-rule='confirms-patient']");
		await rm(folder, { recursive: true, force: true });
	});

	suite.add("can be installed", "manifest", async (stage) => {
		const visit = await stage.visit();
		await visit.there("[data-offline=ready]");
		const icons = await visit.page.evaluate(async () => {
			const link = document.querySelector<HTMLLinkElement>("[rel=manifest]");
			const { href = "" } = link ?? {};
			const { icons }: { icons: { src: string; sizes: string }[] } =
				await fetch(href).then((it) => it.json());
			return Promise.all(
				icons.map(async ({ src, sizes }) => {
					const image = new Image();
					image.src = new URL(src, href).href;
					await image.decode();
					return [sizes, `${image.width}x${image.height}`];
				}),
			);
		});
		assert.equal(icons.length, 3);
		for (const [said, is] of icons) assert.equal(is, said);
		if (stage.kind !== "chromium") return;
		const browser = await visit.page.createCDPSession();
		const { errors } = await browser.send("Page.getAppManifest");
		assert.deepEqual(errors, []);
		const { installabilityErrors } = await browser.send(
			"Page.getInstallabilityErrors",
		);
		assert.deepEqual(installabilityErrors, []);
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
			// What it loads only now is that of its own build.
			await other.click("nav a[href='#feed']");
			await answer(other, "rosa");
			await visit.click("nav a[href='#feed']");
			await visit.there("script[src*='boxes-NEWER']");
			await answer(visit, "rosa");
			await rm(newer, { recursive: true, force: true });
		},
	);
}

async function fromDisk(
	stage: Stage,
	name: string,
	folder = stage.folder,
): Promise<Visit> {
	const visit = await stage.visit(pathToFileURL(join(folder, name)).href);
	await visit.verdict("stop");
	await visit.there("[data-offline=disk]");
	return visit;
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
			.replaceAll(/boxes-\w+\.js/g, "boxes-NEWER.js")
			.replaceAll(version, "newer-page"),
	);
	// A file that open pages have not asked for yet has another name from now on.
	const editor = /boxes-\w+\.js/.exec(page)?.[0] ?? "";
	await rename(join(folder, editor), join(folder, "boxes-NEWER.js"));
	const worker = await readFile(join(folder, "sw.js"), "utf8");
	await writeFile(
		join(folder, "sw.js"),
		worker
			.replaceAll(editor, "boxes-NEWER.js")
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
