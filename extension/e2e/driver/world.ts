import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Profile } from "../../../wasm/prescreen";
import { launchChromium } from "./chromium";
import type { Engine, Kind } from "./engine";
import { launchFirefox } from "./firefox";
import type { Policy } from "./policies";
import { type Host, Sites } from "./server";
import { Tab } from "./tab";
import { until } from "./until";
import {
	type GateAnswer,
	type GateRequest,
	prepare,
	restoreCore,
	silenceWords,
	type Variant,
} from "./variants";

export interface Wish {
	variant?: Variant;
	language?: string;
	/** What an organisation has set for all of its computers. */
	managed?: Policy;
}

/** The practice of all tests. */
export const practice: Profile = {
	practice: { name: "Larkspur Family Clinic", phones: ["(612) 555-0117"] },
};

/** The sites and one browser, for all tests of one kind of browser. */
export class World {
	readonly #tabs: Tab[] = [];
	#engine: Engine | undefined;
	#wish: Wish | null = null;
	#extensions: string[] = [];
	readonly #asked: string[] = [];

	private constructor(
		readonly kind: Kind,
		readonly sites: Sites,
		readonly paths: {
			executable: string;
			built: string;
			work: string;
			screenshots: string;
		},
	) {}

	static async start(kind: Kind): Promise<World> {
		const work = required("PRESCREEN_E2E");
		const screenshots = join(work, "..", "screenshots");
		await mkdir(screenshots, { recursive: true });
		return new World(kind, await Sites.start(join(work, "assets")), {
			executable: required(kind.toUpperCase()),
			built: required("PRESCREEN_EXTENSION"),
			work,
			screenshots,
		});
	}

	/** The browser with this variant of the extension; another one is closed for it. */
	async engine(wish: Wish = {}): Promise<Engine> {
		if (JSON.stringify(this.#wish) === JSON.stringify(wish)) {
			if (this.#engine) return this.#engine;
			throw new Error(
				"the browser did not start, see the first test that wanted it",
			);
		}
		await this.close();
		this.#wish = wish;
		const { kind } = this;
		this.#extensions = await prepare(
			wish.variant ?? "built",
			this.paths.built,
			join(this.paths.work, kind),
		);
		const launch = kind === "chromium" ? launchChromium : launchFirefox;
		const engine = await launch({
			executable: this.paths.executable,
			extensions: this.#extensions,
			proxy: this.sites.proxyAddress,
			...(wish.language ? { language: wish.language } : {}),
			...(wish.managed
				? {
						managed: {
							policy: wish.managed,
							work: join(this.paths.work, kind, "managed"),
						},
					}
				: {}),
		});
		try {
			// The first start opens the options page, unless it is open already.
			await until(
				"the options page to open by itself",
				async () => (await engine.optionsTabs()) > 0,
			);
			// Before any tab of a test, so that the tests' tabs are the ones in front.
			const own = await engine.extensionPage();
			if (wish.variant !== "coreless") await configure(own, practice);
		} catch (error) {
			await engine.close();
			throw error;
		}
		this.#engine = engine;
		return engine;
	}

	/** Ends the running browser; the next test starts its own. */
	async close(): Promise<void> {
		const engine = this.#engine;
		this.#engine = undefined;
		this.#wish = null;
		if (!engine) return;
		this.#asked.push(...(await engine.askedByExtensions()));
		await engine.close();
	}

	/** What the running browser was started with. */
	get wish(): Wish {
		return this.#wish ?? {};
	}

	/** What an extension has asked the network for, in all browsers so far. */
	async askedByExtensions(): Promise<string[]> {
		return [...this.#asked, ...(await this.#running().askedByExtensions())];
	}

	async open(
		host: Host,
		path: string,
		options: Record<string, string> = {},
	): Promise<Tab> {
		const tab = await Tab.open(
			this.#running(),
			this.sites,
			host,
			path,
			options,
		);
		this.#tabs.push(tab);
		return tab;
	}

	/** What a practice would fill in on the options page. */
	async configure(profile: Profile): Promise<void> {
		await configure(await this.#running().extensionPage(), profile);
	}

	async gate(set?: NonNullable<GateRequest["set"]>): Promise<GateAnswer> {
		const request: GateRequest = set ? { kind: "gate", set } : { kind: "gate" };
		return (await tell(
			await this.#running().extensionPage(),
			request,
		)) as GateAnswer;
	}

	restoreCore(): Promise<void> {
		const [copy = ""] = this.#extensions;
		return restoreCore(copy);
	}

	silenceWords(): Promise<void> {
		const [copy = ""] = this.#extensions;
		return silenceWords(copy);
	}

	/** What can be seen of the open tabs: for whoever reads why a test failed. */
	async scene(): Promise<string> {
		const scenes = this.#tabs
			.filter((tab) => !tab.page.isClosed())
			.map((tab) => tab.scene().catch(String));
		return (await Promise.all(scenes)).join("; ") || "no tab";
	}

	/** Closes what a test opened, and returns what went wrong on its pages. */
	async tidy(): Promise<string[]> {
		const errors: string[] = [];
		for (const tab of this.#tabs.splice(0)) {
			if (tab.page.isClosed()) continue;
			errors.push(...(await tab.errors()));
			await tab.close();
		}
		return errors;
	}

	async stop(): Promise<void> {
		await this.#engine?.close();
		await this.sites.stop();
	}

	#running(): Engine {
		if (!this.#engine) throw new Error("no browser is running");
		return this.#engine;
	}
}

async function configure(own: Page, profile: Profile): Promise<void> {
	const answer = await tell(own, { kind: "configure", profile });
	const { errors } = answer as { errors?: unknown[] };
	if (errors?.length !== 0) {
		throw new Error(`profile refused: ${JSON.stringify(answer)}`);
	}
}

function tell(own: Page, message: object): Promise<unknown> {
	return own.evaluate((what) => chrome.runtime.sendMessage(what), message);
}

function required(name: string): string {
	const value = process.env[name];
	if (!value)
		throw new Error(`${name} is not set: start the tests with run.mjs`);
	return value;
}
