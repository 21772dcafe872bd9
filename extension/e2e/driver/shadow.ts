import type { Page } from "puppeteer-core";
import type { Engine } from "./engine";
import { until } from "./until";

/** Something of ours on a page: inside a shadow root that is closed to the page. */
export class Shadow {
	constructor(
		readonly engine: Engine,
		readonly page: Page,
		/** How its host is found, while it is on the screen. */
		readonly host: string,
	) {}

	/** Null while there is no host. The function runs in the page and sees nothing from here. */
	async call<A extends unknown[], R>(
		run: (root: ShadowRoot, ...args: A) => R,
		...args: A
	): Promise<Awaited<R> | null> {
		const json = await this.engine.inRoot(
			this.page,
			this.host,
			run.toString(),
			JSON.stringify(args),
		);
		return json === null ? null : JSON.parse(json);
	}

	/** When everything in it has come in and found its place. */
	async rests(): Promise<void> {
		await until(`${this.host} to rest`, () =>
			this.call(async (root) => {
				// What goes on for ever, as a bar of progress does, is not waited for.
				const ending = root
					.getAnimations()
					.filter((it) => it.effect?.getComputedTiming().endTime !== Infinity);
				await Promise.allSettled(ending.map((it) => it.finished));
				const place = () =>
					JSON.stringify(
						[...root.querySelectorAll("[data-part]")].map((it) =>
							it.getBoundingClientRect(),
						),
					);
				const before = place();
				for (let frame = 0; frame < 3; frame++)
					await new Promise(requestAnimationFrame);
				return place() === before;
			}),
		);
	}

	/** Where the part can be hit, once it can be seen. */
	where(part: string): Promise<{ x: number; y: number }> {
		return until(
			async () =>
				`part "${part}" of ${await this.call((root) => root.textContent)}`,
			() => this.call(locate, part),
		);
	}

	/** Waits until the part can be seen, and presses it where it is, with the real mouse. */
	async press(part: string, count = 1): Promise<void> {
		const at = await this.where(part);
		await this.page.mouse.click(at.x, at.y, { count });
	}

	/** Chooses the n-th entry after the chosen one of a select with the arrow keys; before it, when it is negative. */
	async choose(part: string, entry: number): Promise<void> {
		await this.focus(part);
		const key = entry < 0 ? "ArrowUp" : "ArrowDown";
		for (let step = 0; step < Math.abs(entry); step++)
			await this.page.keyboard.press(key);
	}

	/** Puts the focus into a field; what stands in it is selected. */
	async focus(part: string): Promise<void> {
		await until(`field "${part}"`, () =>
			this.call((root, name) => {
				const field = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
				field?.focus();
				const texts = [HTMLInputElement, HTMLTextAreaElement];
				for (const kind of texts) if (field instanceof kind) field.select();
				return field !== null && root.activeElement === field;
			}, part),
		);
	}
}

/** Runs in the page: where a part can be hit, when it has stopped moving and nothing covers it. */
async function locate(
	root: ShadowRoot,
	part: string,
): Promise<{ x: number; y: number } | null> {
	const element = root.querySelector<HTMLElement>(`[data-part="${part}"]`);
	if (!element || element.matches(":disabled")) return null;
	// What is pressed while things still move does not count.
	if (element.closest("[data-steady=false]")) return null;
	element.scrollIntoView({ block: "nearest" });
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const before = element.getBoundingClientRect();
	// It takes two frames until something that has grown is put into its place.
	for (let count = 0; count < 4; count++) await frame();
	const { left, top, width, height } = element.getBoundingClientRect();
	if (before.left !== left || before.top !== top || width === 0) return null;
	const at = { x: left + width / 2, y: top + height / 2 };
	const hit = root.elementFromPoint(at.x, at.y);
	return hit && element.contains(hit) ? at : null;
}
