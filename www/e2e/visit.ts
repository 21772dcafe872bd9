import { join } from "node:path";
import axe from "axe-source";
import type { Engine } from "../../extension/e2e/driver/engine";
import { Panel } from "../../extension/e2e/driver/panel";
import { until } from "../../extension/e2e/driver/until";
import { dist } from "./stage";

type Page = Awaited<ReturnType<Engine["open"]>>;

/** What the page says about the draft that stands in its box. */
export interface Shown {
	verdict: string;
	title: string;
	findings: { why: string; basis: string }[];
	reply: string;
	draft: string;
}

/** One tab with the demo in it. */
export class Visit {
	readonly panel: Panel;
	readonly #errors: string[] = [];

	private constructor(
		engine: Engine,
		readonly page: Page,
	) {
		this.panel = new Panel(engine, page);
	}

	static async begin(
		engine: Engine,
		url: string,
		width: number,
	): Promise<Visit> {
		const page = await engine.open();
		const visit = new Visit(engine, page);
		page.on("console", (message) => {
			visit.#errors.push(`${message.type()}: ${message.text()}`);
		});
		page.on("pageerror", (error) => {
			visit.#errors.push(String(error));
		});
		await page.evaluateOnNewDocument(() => {
			addEventListener("securitypolicyviolation", (event) =>
				console.error(event.violatedDirective, event.blockedURI),
			);
		});
		await page.setViewport({ width, height: 800 });
		await page.bringToFront();
		await page.goto(url);
		return visit;
	}

	/** Read in one go. */
	shown(): Promise<Shown | null> {
		return this.page.evaluate(() => {
			const report = document.querySelector<HTMLElement>("[data-part=report]");
			if (!report) return null;
			const root = [...report.querySelectorAll("div")].find(
				(it) => it.shadowRoot,
			)?.shadowRoot;
			const all = (part: string) =>
				[...(root?.querySelectorAll(`[data-part='${part}']`) ?? [])].map(
					(it) => it.textContent ?? "",
				);
			const basis = all("basis");
			return {
				verdict: report.dataset.verdict ?? "",
				title: report.querySelector("h2")?.textContent ?? "",
				findings: all("why").map((why, at) => ({
					why,
					basis: basis[at] ?? "",
				})),
				reply: all("reply-text")[0] ?? "",
				draft:
					document.querySelector<HTMLTextAreaElement>("#draft")?.value ?? "",
			};
		});
	}

	/** What is shown once the verdict is one of these. */
	async verdict(...wanted: string[]): Promise<Shown> {
		return until(
			async () =>
				`verdict ${wanted.join(" or ")}, is ${JSON.stringify(await this.shown())}`,
			async () => {
				const shown = await this.shown();
				return shown && wanted.includes(shown.verdict) ? shown : null;
			},
		);
	}

	/** Copies that underline words lie over the two text fields. */
	async marked(count: number): Promise<void> {
		const marks = () =>
			this.page.evaluate(
				() => document.querySelectorAll("prescreen-marks").length,
			);
		await until(
			async () => `${count} marked fields, are ${await marks()}`,
			async () => (await marks()) === count,
		);
	}

	async sample(id: string, form: "risky" | "harmless"): Promise<void> {
		await this.choose("samples-in", id.slice(-2));
		await this.choose("sample", id);
		await this.choose("form", form);
	}

	/** Chooses one of several ways. */
	async choose(name: string, value: string): Promise<void> {
		const input = `input[name='${name}'][value='${value}']`;
		await this.click(input);
		await this.there(`${input}:checked`);
	}

	/** Presses something of the panel's body that is shown beside the draft. */
	async pressReply(): Promise<void> {
		await this.page.click(`[data-part='report'] >>> [data-part='reply']`);
	}

	async click(selector: string): Promise<void> {
		// A tab that is not in front draws nothing and cannot be clicked.
		await this.page.bringToFront();
		await this.there(selector);
		await this.page.click(selector);
	}

	async there(selector: string): Promise<void> {
		await this.page.waitForSelector(selector, { timeout: 10_000 });
	}

	/** Waits until this has the focus. */
	async focused(selector: string): Promise<void> {
		await until(`the focus in ${selector}`, () =>
			this.page.evaluate(
				(wanted) => document.activeElement?.matches(wanted) ?? false,
				selector,
			),
		);
	}

	/** Empties a field as a person would, and writes into it. */
	async write(selector: string, text: string): Promise<void> {
		await this.click(selector);
		await this.page.keyboard.down("Control");
		await this.page.keyboard.press("a");
		await this.page.keyboard.up("Control");
		await this.page.keyboard.press("Backspace");
		await this.page.keyboard.type(text);
	}

	/** What has been sent in the feed, in the order of the page. */
	sent(): Promise<string[]> {
		return this.page.evaluate(() =>
			[...document.querySelectorAll("[data-sent]")].map(
				(it) => it.textContent ?? "",
			),
		);
	}

	async sends(...texts: string[]): Promise<void> {
		await until(
			async () => `${texts.length} sent, are ${await this.sent()}`,
			async () => (await this.sent()).length >= texts.length,
		);
		const sent = await this.sent();
		if (JSON.stringify(sent) !== JSON.stringify(texts)) {
			throw new Error(`sent were ${JSON.stringify(sent)}`);
		}
	}

	/** Waits until this element says so. */
	async says(selector: string, wanted: RegExp): Promise<void> {
		const said = () =>
			this.page
				.$eval(selector, (it) => it.textContent ?? "")
				// A page that is being loaded says nothing.
				.catch(() => "");
		await until(
			async () => `${selector} to say ${wanted}, says ${await said()}`,
			async () => wanted.test(await said()),
		);
	}

	/** Waits until this field holds such words. */
	async shows(selector: string, wanted: RegExp): Promise<void> {
		const held = () => this.text(selector).catch(() => "");
		await until(
			async () => `${selector} to hold ${wanted}, holds ${await held()}`,
			async () => wanted.test(await held()),
		);
	}

	/** The words in a box, whatever it is. */
	text(selector: string): Promise<string> {
		return this.page.$eval(selector, (it) =>
			it instanceof HTMLTextAreaElement ? it.value : (it.textContent ?? ""),
		);
	}

	/** What axe finds wrong with the page. */
	async violations(): Promise<string[]> {
		await this.page.evaluate(axe);
		return this.page.evaluate(async () => {
			const { axe } = globalThis as unknown as { axe: Axe };
			const { violations } = await axe.run();
			return violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
			);
		});
	}

	async picture(name: string, fullPage = true): Promise<void> {
		const path = join(dist(), "screenshots", `demo-${name}.png`);
		await this.page.screenshot({ path: path as `${string}.png`, fullPage });
	}

	/** Returns what went wrong. */
	async end(): Promise<string[]> {
		if (!this.page.isClosed()) {
			// What one test leaves behind is nothing to the next.
			await this.page.evaluate(() => localStorage.clear()).catch(() => {});
			await this.page.close();
		}
		return this.#errors;
	}
}

interface Axe {
	run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
