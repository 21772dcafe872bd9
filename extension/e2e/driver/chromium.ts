import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import {
	type Engine,
	killed,
	least,
	type Point,
	type Pointer,
	type Scheme,
	wrapped,
	zoomFront,
} from "./engine";
import { copyInPage } from "./page-files";
import { chromiumPolicies, type Policies, type Policy } from "./policies";
import { until } from "./until";

export interface Setup {
	executable: string;
	/** Unpacked extensions; the first is the one that is driven. */
	extensions: string[];
	proxy: { host: string; port: number };
	/** Where the browser keeps what it keeps; without it that ends with the browser. */
	profile?: string;
	/** The language of the browser's own interface, so of the extension's, and the one that pages are told. */
	language?: string;
	/** What an organisation has set, and a folder for it. */
	managed?: { policy: Policy; work: string };
}

export async function launchChromium(setup: Setup): Promise<Engine> {
	const language = setup.language ?? "en-US";
	const [driven = ""] = setup.extensions;
	const policies = setup.managed
		? await chromiumPolicies(setup.executable, idOf(driven), setup.managed.work)
		: undefined;
	if (setup.managed) await policies?.write(setup.managed.policy);
	const log = await mkdtemp(join(tmpdir(), "prescreen-net-"));
	const browser = await puppeteer.launch({
		executablePath: policies?.executable ?? setup.executable,
		headless: true,
		...(setup.profile ? { userDataDir: setup.profile } : {}),
		// Extensions are loaded over the pipe, which branded Chrome accepts as well.
		pipe: true,
		enableExtensions: setup.extensions,
		env: { ...process.env, LANGUAGE: language },
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--ignore-certificate-errors",
			`--proxy-server=${setup.proxy.host}:${setup.proxy.port}`,
			`--lang=${language}`,
			`--accept-lang=${language}`,
			`--log-net-log=${join(log, "net.json")}`,
		],
	});
	return new Chromium(browser, driven, log, policies);
}

/** Chromium names an unpacked extension after its folder. */
function idOf(folder: string): string {
	const digest = createHash("sha256").update(resolve(folder)).digest("hex");
	return digest
		.slice(0, 32)
		.replace(/./g, (digit) =>
			"abcdefghijklmnop".charAt(Number.parseInt(digit, 16)),
		);
}

class Chromium implements Engine {
	readonly kind = "chromium";
	readonly #origin: string;
	#own: Page | undefined;

	constructor(
		readonly browser: Browser,
		readonly extension: string,
		readonly log: string,
		readonly policies: Policies | undefined,
	) {
		this.#origin = `chrome-extension://${idOf(extension)}`;
	}

	open(): Promise<Page> {
		return this.browser.newPage();
	}

	async extensionPage(): Promise<Page> {
		if (!this.#own || this.#own.isClosed())
			this.#own = await this.openOptions();
		return this.#own;
	}

	openOptions(): Promise<Page> {
		return this.#openOwn("options.html");
	}

	openPopup(): Promise<Page> {
		return this.#openOwn("popup.html");
	}

	async #openOwn(path: string): Promise<Page> {
		const page = await this.browser.newPage();
		await page.goto(`${this.#origin}/${path}`);
		return page;
	}

	async optionsTabs(): Promise<number> {
		return this.browser
			.targets()
			.filter((it) => it.type() === "page" && /\/options\.html$/.test(it.url()))
			.length;
	}

	async manage(policy: Policy): Promise<boolean> {
		await this.policies?.write(policy);
		// The browser notices by itself, some seconds later.
		const page = await this.browser.newPage();
		await page.goto("chrome://policy");
		await page.evaluate(() =>
			(
				globalThis as unknown as { chrome: { send(what: string): void } }
			).chrome.send("reloadPolicies"),
		);
		await page.close();
		return true;
	}

	async stopBackground(): Promise<void> {
		const page = await this.extensionPage();
		const session = await page.createCDPSession();
		await session.send("ServiceWorker.enable");
		await session.send("ServiceWorker.stopAllWorkers");
		await until("the background to end", async () => !this.#background());
		await session.detach();
	}

	async reloadExtension(): Promise<void> {
		const page = await this.extensionPage();
		const closed = new Promise((done) => page.once("close", done));
		// Not runtime.reload(): that ends an unpacked extension for good where the
		// browser is not in developer mode. Loading it again is what an update does.
		await this.browser.installExtension(this.extension);
		await closed;
		this.#own = undefined;
		await until("the extension to be back", async () => this.#answers());
	}

	async inRoot(
		page: Page,
		host: string,
		body: string,
		json: string,
	): Promise<string | null> {
		const session = await page.createCDPSession();
		try {
			const { result: found } = await session.send("Runtime.evaluate", {
				expression: `document.querySelector(${JSON.stringify(host)})`,
			});
			if (!found.objectId) return null;
			const { node } = await session.send("DOM.describeNode", {
				objectId: found.objectId,
				pierce: true,
			});
			const root = node.shadowRoots?.[0];
			if (!root) return null;
			const { object } = await session.send("DOM.resolveNode", {
				backendNodeId: root.backendNodeId,
			});
			const { result, exceptionDetails } = await session.send(
				"Runtime.callFunctionOn",
				{
					objectId: found.objectId,
					functionDeclaration: wrapped(body),
					arguments: [{ objectId: object.objectId ?? "" }, { value: json }],
					awaitPromise: true,
					returnByValue: true,
				},
			);
			if (exceptionDetails) {
				throw new Error(
					exceptionDetails.exception?.description ?? exceptionDetails.text,
				);
			}
			return String(result.value);
		} finally {
			await session.detach();
		}
	}

	async press(page: Page, at: Point, pointer: Pointer): Promise<void> {
		if (pointer === "touch") {
			await page.touchscreen.tap(at.x, at.y);
			return;
		}
		const session = await page.createCDPSession();
		for (const type of ["mousePressed", "mouseReleased"] as const) {
			await session.send("Input.dispatchMouseEvent", {
				...at,
				type,
				button: "left",
				clickCount: 1,
				pointerType: pointer,
			});
		}
		await session.detach();
	}

	async drop(page: Page, at: Point, paths: readonly string[]): Promise<void> {
		const session = await page.createCDPSession();
		const data = { items: [], files: [...paths], dragOperationsMask: 1 };
		for (const type of ["dragEnter", "dragOver", "drop"] as const) {
			await session.send("Input.dispatchDragEvent", { ...at, type, data });
		}
		await session.detach();
	}

	async paste(page: Page, path: string): Promise<void> {
		await copyInPage(page, path);
		await page.keyboard.down("Control");
		await page.keyboard.press("v");
		await page.keyboard.up("Control");
	}

	/** The page's main thread, without what the asking costs. */
	async meter(page: Page): Promise<() => Promise<number>> {
		const session = await page.createCDPSession();
		await session.send("Performance.enable", { timeDomain: "threadTicks" });
		return async () => {
			const { metrics } = await session.send("Performance.getMetrics");
			const value = (wanted: string) =>
				metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
			return (value("TaskDuration") - value("DevToolsCommandDuration")) * 1000;
		};
	}

	async heap(page: Page): Promise<number> {
		const session = await page.createCDPSession();
		try {
			return await least(async () => {
				await session.send("HeapProfiler.collectGarbage");
				return (await session.send("Runtime.getHeapUsage")).usedSize;
			});
		} finally {
			await session.detach();
		}
	}

	prefer(page: Page, scheme: Scheme): Promise<void> {
		return page.emulateMediaFeatures([
			{ name: "prefers-color-scheme", value: scheme },
		]);
	}

	/** One event a line; the last few may not be written yet. */
	async askedByExtensions(): Promise<string[]> {
		const lines = createInterface(createReadStream(join(this.log, "net.json")));
		const asked: string[] = [];
		for await (const line of lines) {
			const initiator = /"initiator":"chrome-extension:/.test(line);
			const url = /"url":"(https?:[^"]*)"/.exec(line)?.[1];
			if (initiator && url) asked.push(url);
		}
		return asked;
	}

	async force(page: Page, forced: boolean): Promise<void> {
		// puppeteer knows nothing of it. It lasts as long as the session.
		const session = await page.createCDPSession();
		await session.send("Emulation.setEmulatedMedia", {
			features: [{ name: "forced-colors", value: forced ? "active" : "none" }],
		});
	}

	calm(page: Page, calm: boolean): Promise<void> {
		return page.emulateMediaFeatures([
			{
				name: "prefers-reduced-motion",
				value: calm ? "reduce" : "no-preference",
			},
		]);
	}

	async zoom(factor: number): Promise<void> {
		await (await this.extensionPage()).evaluate(zoomFront, factor);
	}

	async clipboard(page: Page): Promise<string> {
		// What is not named here is denied from then on, also to later tests.
		await this.browser
			.defaultBrowserContext()
			.overridePermissions(new URL(page.url()).origin, [
				"clipboard-read",
				"clipboard-sanitized-write",
			]);
		return page.evaluate(() => navigator.clipboard.readText());
	}

	async kill(): Promise<void> {
		await killed(this.browser);
		await rm(this.log, { recursive: true, force: true });
	}

	async close(): Promise<void> {
		await this.browser.close();
		await rm(this.log, { recursive: true, force: true });
	}

	#background() {
		return this.browser
			.targets()
			.find(
				(target) =>
					target.type() === "service_worker" &&
					target.url().startsWith(this.#origin),
			);
	}

	async #answers(): Promise<boolean> {
		try {
			const page = await this.extensionPage();
			const answer: unknown = await page.evaluate(() =>
				chrome.runtime.sendMessage({ kind: "warm" }),
			);
			return Boolean(answer);
		} catch {
			await this.#own?.close();
			this.#own = undefined;
			return false;
		}
	}
}
