import type { ElementHandle, KeyInput, Page } from "puppeteer-core";
import type { Sending } from "../pages/replica";
import type { Way } from "../pages/wire";
import type { Upload } from "./arrivals";
import type { Engine, Point, Pointer } from "./engine";
import { Hints } from "./hints";
import { Panel } from "./panel";
import { Question } from "./question";
import type { Host, Sites } from "./server";
import { until } from "./until";

/** One page of one site, used as a person would use it. */
export class Tab {
	readonly panel: Panel;
	readonly hints: Hints;
	readonly question: Question;

	private constructor(
		readonly engine: Engine,
		readonly sites: Sites,
		readonly page: Page,
		readonly run: string,
		/** What the page's buttons listen to. */
		readonly buttons: string | undefined,
	) {
		this.panel = new Panel(engine, page);
		this.hints = new Hints(engine, page);
		this.question = new Question(engine, page);
	}

	static #count = 0;

	static async open(
		engine: Engine,
		sites: Sites,
		host: Host,
		path: string,
		options: Record<string, string> = {},
	): Promise<Tab> {
		const run = `${engine.kind}-${++Tab.#count}`;
		const [pathname = "/", search = ""] = path.split("?");
		const query = new URLSearchParams({
			...Object.fromEntries(new URLSearchParams(search)),
			...options,
			run,
		});
		const page = await engine.open();
		await page.setViewport({ width: 1280, height: 800 });
		await page.bringToFront();
		await page.goto(`https://${host}${pathname}?${query}`);
		await page.waitForFunction(
			() => document.querySelector("#mount_0_0_eR")?.hasChildNodes() === true,
		);
		return new Tab(engine, sites, page, run, options.press);
	}

	/** Puts the caret into a box with the mouse. */
	async enter(box: string): Promise<void> {
		await this.#shown("boxes", box);
		const handle = await this.page.evaluateHandle(
			(name) => replica.box(name).element,
			box,
		);
		await handle.click();
		await handle.dispose();
		await until(`focus in "${box}"`, () => this.focused(box));
	}

	focused(box: string): Promise<boolean> {
		return this.page.evaluate(
			(name) => replica.boxes.get(name)?.element === document.activeElement,
			box,
		);
	}

	/** Types, and waits until the editor's own state ends with it. */
	async type(box: string, text: string): Promise<void> {
		await this.page.keyboard.type(text);
		await until(
			async () =>
				`"${box}" to end with "${text}", is "${await this.value(box)}"`,
			async () => (await this.value(box)).endsWith(text),
		);
	}

	/**
	 * Deletes letter by letter: an editor learns of a selection only a moment
	 * after it was made, and keys pressed before would act on the old one.
	 */
	async erase(box: string): Promise<void> {
		for (const _letter of await this.value(box)) await this.press("Backspace");
		await this.holds(box, "");
	}

	/** One key, with others held down. */
	async press(key: KeyInput, ...held: KeyInput[]): Promise<void> {
		for (const one of held) await this.page.keyboard.down(one);
		await this.page.keyboard.press(key);
		for (const one of held.reverse()) await this.page.keyboard.up(one);
	}

	/** Presses one of the page's own controls with the mouse, or as it wants to be pressed. */
	async click(control: string): Promise<void> {
		if (this.buttons === "touchend") {
			await this.pressWith("touch", control);
			return;
		}
		await this.#shown("controls", control);
		const handle = await this.page.evaluateHandle(
			(name) => replica.controls.get(name) as HTMLElement,
			control,
		);
		await (handle as ElementHandle<HTMLElement>).click();
		await handle.dispose();
	}

	/** Presses one of the page's own controls with a finger or a pen. */
	async pressWith(pointer: Pointer, control: string): Promise<void> {
		await this.engine.press(this.page, await this.#at(control), pointer);
	}

	/** The middle of one of the page's own controls. */
	async #at(control: string): Promise<Point> {
		await this.#shown("controls", control);
		return this.page.evaluate((name) => {
			const element = replica.controls.get(name);
			element?.scrollIntoView({ block: "center" });
			const { left, top, width, height } =
				element?.getBoundingClientRect() ?? new DOMRect();
			return { x: left + width / 2, y: top + height / 2 };
		}, control);
	}

	/** Gives one of the page's own controls the focus. */
	async focus(control: string): Promise<void> {
		await this.#shown("controls", control);
		await this.page.evaluate(
			(name) => replica.controls.get(name)?.focus(),
			control,
		);
	}

	/** Lets the page send by itself, without an event that anybody could see. */
	async publish(
		text: string,
		operation: string,
		way: Way = "fetch",
	): Promise<void> {
		await this.page.evaluate(
			(words, how, by) => {
				const sending = { box: "", text: words, trusted: false, event: "" };
				// It may be held, so nobody waits for it.
				void replica.publish(sending, how, by);
			},
			text,
			operation,
			way,
		);
	}

	/** What the page could not send. */
	failed(): Promise<string[]> {
		return this.page.evaluate(() => replica.failed);
	}

	/** The text in the editor's own state. */
	value(box: string): Promise<string> {
		return this.page.evaluate(
			(name) => replica.boxes.get(name)?.value() ?? "",
			box,
		);
	}

	async holds(box: string, text: string): Promise<void> {
		await until(
			async () =>
				`"${box}" to hold ${JSON.stringify(text)}, is ${JSON.stringify(await this.value(box))}`,
			async () => (await this.value(box)) === text,
		);
	}

	/** How often a panel was shown since the page was loaded. */
	panels(): Promise<number> {
		return this.page.evaluate(() => replica.panels);
	}

	pressed(): Promise<string[]> {
		return this.page.evaluate(() => replica.pressed);
	}

	errors(): Promise<string[]> {
		return this.page.evaluate(() => replica.errors);
	}

	/** Until so many sendings have arrived. */
	async arrives(count: number): Promise<void> {
		await until(
			async () =>
				`${count} sent, is ${this.sites.sent(this.run).length}; panel ${JSON.stringify(await this.panel.read())}`,
			async () => this.sites.sent(this.run).length >= count,
		);
	}

	/** Waits for as many sendings as are expected, then for any that are too many. */
	async sends(count: number): Promise<Sending[]> {
		await this.arrives(count);
		return this.sent();
	}

	/** Everything sent by now: also what was still under way in page, guard and background. */
	async sent(): Promise<Sending[]> {
		await this.settle();
		return this.sites.sent(this.run);
	}

	/** Lets everything that has begun come to its end. */
	async settle(): Promise<void> {
		await this.#frames();
		const own = await this.engine.extensionPage();
		await own.evaluate(() => chrome.runtime.sendMessage({ kind: "warm" }));
		await this.#frames();
		await this.page.evaluate(() => replica.settled());
	}

	/** What a person would see here, and what has arrived. */
	async scene(): Promise<string> {
		const boxes = await this.page.evaluate(() =>
			[...replica.boxes].map(([name, box]) => [
				name,
				box.value(),
				box.element === document.activeElement,
			]),
		);
		return JSON.stringify({
			page: this.page.url(),
			boxes,
			pressed: await this.pressed(),
			sent: this.sites.sent(this.run).map(({ text }) => text),
			panels: await this.panels(),
			panel: await this.panel.state(),
			hints: await this.hints.read(),
		});
	}

	/** Chooses files in one of the page's inputs, as the browser's own dialog does. */
	async choose(input: string, ...paths: string[]): Promise<void> {
		await until(`input "${input}"`, () =>
			this.page.evaluate((name) => replica.inputs.has(name), input),
		);
		const handle = await this.page.evaluateHandle(
			(name) => replica.inputs.get(name) as HTMLInputElement,
			input,
		);
		await (handle as ElementHandle<HTMLInputElement>).uploadFile(...paths);
		await handle.dispose();
	}

	/** Drops files onto one of the page's controls. */
	async drop(control: string, ...paths: string[]): Promise<void> {
		await this.engine.drop(this.page, await this.#at(control), paths);
	}

	/** Pastes a picture where one of the page's controls is. */
	async paste(control: string, path: string): Promise<void> {
		await this.click(control);
		await this.engine.paste(this.page, path);
	}

	/** The files that have arrived, once there are so many, and none that is still under way. */
	async uploads(count: number): Promise<Upload[]> {
		await until(
			async () =>
				`${count} uploaded, is ${this.sites.uploaded(this.run).length}; question ${JSON.stringify(await this.question.read())}`,
			async () => this.sites.uploaded(this.run).length >= count,
		);
		await this.settle();
		return this.sites.uploaded(this.run);
	}

	async close(): Promise<void> {
		await this.page.close();
	}

	async #frames(): Promise<void> {
		await this.page.bringToFront();
		await this.page.evaluate(async () => {
			for (let count = 0; count < 2; count++)
				await new Promise(requestAnimationFrame);
		});
	}

	/** Whether the page has this control now. */
	has(control: string): Promise<boolean> {
		return this.page.evaluate((name) => replica.controls.has(name), control);
	}

	async #shown(kind: "boxes" | "controls", name: string): Promise<void> {
		await until(
			async () =>
				`${kind} "${name}" among ${await this.page.evaluate((which) => [...replica[which].keys()].join(", "), kind)}`,
			() =>
				this.page.evaluate((which, key) => replica[which].has(key), kind, name),
		);
	}
}
