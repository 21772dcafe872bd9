import { readFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { Setup } from "./chromium";
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
import { dropInPage, pasteInPage } from "./page-files";
import { firefoxPolicies } from "./policies";
import { until } from "./until";

/** Firefox draws this at random unless it is told. */
const uuid = "6f1d2c84-0b7e-4c53-9a55-3f2f6f0e7a11";

export async function launchFirefox(setup: Setup): Promise<Engine> {
	const [driven = ""] = setup.extensions;
	const manifest: { browser_specific_settings: { gecko: { id: string } } } =
		JSON.parse(await readFile(join(driven, "manifest.json"), "utf8"));
	const { id } = manifest.browser_specific_settings.gecko;
	const policies = setup.managed
		? await firefoxPolicies(setup.executable, id, setup.managed.work)
		: undefined;
	if (setup.managed) await policies?.write(setup.managed.policy);
	const browser = await puppeteer.launch({
		browser: "firefox",
		executablePath: policies?.executable ?? setup.executable,
		headless: true,
		...(setup.profile ? { userDataDir: setup.profile } : {}),
		acceptInsecureCerts: true,
		// Lets a test open the extension's own page and end its background.
		args: ["--remote-allow-system-access"],
		extraPrefsFirefox: {
			"network.proxy.type": 1,
			"network.proxy.ssl": setup.proxy.host,
			"network.proxy.ssl_port": setup.proxy.port,
			"network.proxy.http": setup.proxy.host,
			"network.proxy.http_port": setup.proxy.port,
			// As on a computer with a touch screen.
			"dom.w3c_touch_events.enabled": 1,
			"extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
			// An extension that is installed for a test is gone at the next start; what it keeps is to stay.
			"extensions.webextensions.keepStorageOnUninstall": true,
			"extensions.webextensions.keepUuidOnUninstall": true,
		},
	});
	const engine = new Firefox(browser, id);
	await engine.keepBooks();
	for (const folder of setup.extensions) await browser.installExtension(folder);
	return engine;
}

/** Runs in the page: BiDi knows of pens, and Firefox's does nothing for them. */
function pressWithPen({ x, y }: Point): void {
	const target = document.elementFromPoint(x, y);
	const init = { bubbles: true, cancelable: true, composed: true };
	const place = { clientX: x, clientY: y, button: 0, detail: 1 };
	for (const type of [
		"pointerdown",
		"mousedown",
		"pointerup",
		"mouseup",
		"click",
	]) {
		const event = type.startsWith("pointer")
			? new PointerEvent(type, { ...init, ...place, pointerType: "pen" })
			: new MouseEvent(type, { ...init, ...place });
		target?.dispatchEvent(event);
	}
}

/** The parts of WebDriver BiDi that puppeteer keeps to itself. */
interface Connection {
	send(method: string, params: object): Promise<{ result: Answer }>;
}

interface Answer {
	context?: string;
	contexts?: { context: string }[];
	exceptionDetails?: { text: string };
	result?: {
		type: string;
		value?: string | { shadowRoot?: { sharedId: string } | null };
	};
}

class Firefox implements Engine {
	readonly kind = "firefox";
	readonly #connection: Connection;
	#own: Page | undefined;

	constructor(
		readonly browser: Browser,
		readonly id: string,
	) {
		this.#connection = (
			browser as unknown as { connection: Connection }
		).connection;
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
		// puppeteer waits for events that privileged pages do not send.
		await this.#connection.send("browsingContext.navigate", {
			context: contextOf(page),
			url: `moz-extension://${uuid}/${path}`,
			wait: "none",
		});
		await until("the extension's own page", () =>
			page
				.evaluate(
					() =>
						document.readyState === "complete" && Boolean(chrome?.runtime?.id),
				)
				.catch(() => false),
		);
		return page;
	}

	async optionsTabs(): Promise<number> {
		const tabs = await this.#asBrowser(`() => {
			const { gBrowser } = Services.wm.getMostRecentWindow("navigator:browser");
			return gBrowser.tabs.filter((tab) =>
				tab.linkedBrowser.currentURI.spec.endsWith("/options.html"),
			).length;
		}`);
		return Number(tabs);
	}

	/** Firefox reads its policies when it starts, and then no more. */
	async manage(): Promise<boolean> {
		return false;
	}

	async stopBackground(): Promise<void> {
		await this.#asBrowser(`async (id) => {
			const { extension } = WebExtensionPolicy.getByID(id);
			await extension.terminateBackground();
			if (extension.backgroundState !== "stopped") throw new Error(extension.backgroundState);
		}`);
	}

	async reloadExtension(): Promise<void> {
		await this.#own?.close();
		this.#own = undefined;
		await this.#asBrowser(`async (id) => {
			const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
			const addon = await AddonManager.getAddonByID(id);
			await addon.reload();
			await WebExtensionPolicy.getByID(id).readyPromise;
		}`);
		// It puts the new guards on the pages only after that.
		const own = await this.extensionPage();
		await until("a guard on each page again", () => own.evaluate(guarded));
	}

	async inRoot(
		page: Page,
		host: string,
		body: string,
		json: string,
	): Promise<string | null> {
		const target = { context: contextOf(page) };
		const { result: found } = await this.#connection.send("script.evaluate", {
			expression: `document.querySelector(${JSON.stringify(host)})`,
			target,
			awaitPromise: false,
			serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
		});
		const element = found.result?.value;
		const root = typeof element === "object" ? element.shadowRoot : null;
		if (!root) return null;
		return this.#call(wrapped(body), target, [
			{ sharedId: root.sharedId },
			{ type: "string", value: json },
		]);
	}

	async press(page: Page, at: Point, pointer: Pointer): Promise<void> {
		const place = { x: Math.round(at.x), y: Math.round(at.y) };
		if (pointer === "pen") {
			await page.evaluate(pressWithPen, place);
			return;
		}
		await this.#connection.send("input.performActions", {
			context: contextOf(page),
			actions: [
				{
					type: "pointer",
					id: pointer,
					parameters: { pointerType: pointer },
					actions: [
						{ type: "pointerMove", ...place },
						{ type: "pointerDown", button: 0 },
						{ type: "pointerUp", button: 0 },
					],
				},
			],
		});
	}

	drop(page: Page, at: Point, paths: readonly string[]): Promise<void> {
		return dropInPage(page, at, paths);
	}

	/** Its clipboard takes no picture while it has no window. */
	paste(page: Page, path: string): Promise<void> {
		return pasteInPage(page, path);
	}

	/** The page's whole process: Firefox tells no more of a thread than hundredths of a second. */
	async meter(page: Page): Promise<() => Promise<number>> {
		const url = page.url();
		return async () => {
			const spent = await this.#asBrowser(
				`async (_id, url) => {
					const { children } = await ChromeUtils.requestProcInfo();
					const own = children.find(({ windows }) =>
						windows.some(({ documentURI }) => documentURI?.spec === url),
					);
					return String(own?.cpuTime);
				}`,
				url,
			);
			return Number(spent) / 1e6;
		};
	}

	heap(page: Page): Promise<number> {
		const url = page.url();
		return least(async () => {
			const bytes = await this.#asBrowser(
				`async (_id, url) => {
					const { children } = await ChromeUtils.requestProcInfo();
					const own = children.find(({ windows }) =>
						windows.some(({ documentURI }) => documentURI?.spec === url),
					);
					Services.obs.notifyObservers(null, "child-mmu-request");
					const reports = Cc["@mozilla.org/memory-reporter-manager;1"]
						.getService(Ci.nsIMemoryReporterManager);
					let bytes = 0;
					await new Promise((done) => reports.getReports(
						(process, path, _kind, _units, amount) => {
							const used = path.startsWith("js-main-runtime-gc-heap-committed/used/");
							if (used && process.includes("pid " + own.pid)) bytes += amount;
						},
						null, done, null, false,
					));
					return String(bytes);
				}`,
				url,
			);
			return Number(bytes);
		});
	}

	/** BiDi has nothing for this, but a preference that counts at once has. */
	async prefer(page: Page, scheme: Scheme): Promise<void> {
		await this.#asBrowser(
			`(id, scheme) => Services.prefs.setIntPref(
				"layout.css.prefers-color-scheme.content-override",
				scheme === "dark" ? 0 : 1,
			)`,
			scheme,
		);
		await matching(page, `(prefers-color-scheme: ${scheme})`);
	}

	async force(page: Page, forced: boolean): Promise<void> {
		await this.#asBrowser(
			`(id, value) => Services.prefs.setIntPref("browser.display.document_color_use", Number(value))`,
			forced ? "2" : "0",
		);
		await matching(page, `(forced-colors: ${forced ? "active" : "none"})`);
	}

	async calm(page: Page, calm: boolean): Promise<void> {
		await this.#asBrowser(
			`(id, value) => Services.prefs.setIntPref("ui.prefersReducedMotion", Number(value))`,
			calm ? "1" : "0",
		);
		const value = calm ? "reduce" : "no-preference";
		await matching(page, `(prefers-reduced-motion: ${value})`);
	}

	async zoom(factor: number): Promise<void> {
		await (await this.extensionPage()).evaluate(zoomFront, factor);
	}

	clipboard(): Promise<string> {
		return this.#asBrowser(`() => {
			const text = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
			text.init(null);
			text.addDataFlavor("text/plain");
			Services.clipboard.getData(text, Services.clipboard.kGlobalClipboard);
			const found = {};
			text.getTransferData("text/plain", found);
			return found.value.QueryInterface(Ci.nsISupportsString).data;
		}`);
	}

	/** Has the browser note what extensions ask for; content scripts carry their extension's name too. */
	async keepBooks(): Promise<void> {
		await this.#asBrowser(`() => {
			globalThis.prescreenAsked = [];
			Services.obs.addObserver((channel) => {
				const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel);
				if (loadInfo.triggeringPrincipal.isAddonOrExpandedAddonPrincipal)
					globalThis.prescreenAsked.push(URI.spec);
			}, "http-on-modify-request");
		}`);
	}

	async askedByExtensions(): Promise<string[]> {
		return JSON.parse(
			await this.#asBrowser("() => JSON.stringify(globalThis.prescreenAsked)"),
		);
	}

	kill(): Promise<void> {
		return killed(this.browser);
	}

	close(): Promise<void> {
		return this.browser.close();
	}

	/** Runs with the rights of the browser itself. */
	async #asBrowser(body: string, ...more: string[]): Promise<string> {
		const { result } = await this.#connection.send("browsingContext.getTree", {
			"moz:scope": "chrome",
		});
		const context = result.contexts?.[0]?.context;
		return this.#call(
			body,
			{ context },
			[this.id, ...more].map((value) => ({ type: "string", value })),
		);
	}

	async #call(body: string, target: object, args: object[]): Promise<string> {
		const { result } = await this.#connection.send("script.callFunction", {
			functionDeclaration: body,
			arguments: args,
			target,
			awaitPromise: true,
		});
		if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
		return String(result.result?.value);
	}
}

async function matching(page: Page, query: string): Promise<void> {
	await page.waitForFunction((it) => matchMedia(it).matches, {}, query);
}

function contextOf(page: Page): string {
	return (page.mainFrame() as unknown as { _id: string })._id;
}

/** Runs in the extension's own page: whether there is a guard on every page of a site. */
async function guarded(): Promise<boolean> {
	const tabs = await chrome.tabs.query({ url: "https://*/*" });
	const answers = tabs.map(({ id = 0 }) =>
		chrome.tabs.sendMessage(id, { kind: "page-state" }).then(
			() => true,
			() => false,
		),
	);
	return (await Promise.all(answers)).every(Boolean);
}
