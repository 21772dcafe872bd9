import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { type Engine, type Scheme, wrapped, zoomFront } from "./engine";
import { until } from "./until";

export interface Setup {
	executable: string;
	/** An unpacked extension. */
	extension: string;
	proxy: { host: string; port: number };
	/** The language of the browser's own interface, and so of the extension's. */
	language?: string;
}

export async function launchChromium(setup: Setup): Promise<Engine> {
	const language = setup.language ?? "en-US";
	const browser = await puppeteer.launch({
		executablePath: setup.executable,
		headless: true,
		// Extensions are loaded over the pipe, which branded Chrome accepts as well.
		pipe: true,
		enableExtensions: [setup.extension],
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
		],
	});
	return new Chromium(browser, setup.extension);
}

class Chromium implements Engine {
	readonly kind = "chromium";
	#origin: string | undefined;
	#own: Page | undefined;

	constructor(
		readonly browser: Browser,
		readonly extension: string,
	) {}

	open(): Promise<Page> {
		return this.browser.newPage();
	}

	async extensionPage(): Promise<Page> {
		if (!this.#own || this.#own.isClosed())
			this.#own = await this.openOptions();
		return this.#own;
	}

	async openOptions(): Promise<Page> {
		this.#origin ??= await until("the background's first start", async () =>
			this.#background()?.url().split("/").slice(0, 3).join("/"),
		);
		const page = await this.browser.newPage();
		await page.goto(`${this.#origin}/options.html`);
		return page;
	}

	async optionsTabs(): Promise<number> {
		return this.browser
			.targets()
			.filter((it) => it.type() === "page" && /\/options\.html$/.test(it.url()))
			.length;
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

	prefer(page: Page, scheme: Scheme): Promise<void> {
		return page.emulateMediaFeatures([
			{ name: "prefers-color-scheme", value: scheme },
		]);
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
		await this.browser
			.defaultBrowserContext()
			.overridePermissions(new URL(page.url()).origin, ["clipboard-read"]);
		return page.evaluate(() => navigator.clipboard.readText());
	}

	close(): Promise<void> {
		return this.browser.close();
	}

	#background() {
		return this.browser
			.targets()
			.find((target) => target.type() === "service_worker");
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
