import type { Page } from "puppeteer-core";
import type { Engine } from "./engine";
import { Shadow } from "./shadow";
import { until } from "./until";

export type State =
	| "checking"
	| "held"
	| "barred"
	| "failed"
	| "changed"
	| "cut-off"
	| "unrecognised"
	| "replaced";

/** What the panel shows, read in one go. */
export interface Shown {
	state: State;
	title: string;
	marks: { text: string; level: string }[];
	findings: { why: string; basis: string; advice: string }[];
	replies: string[];
	/** The parts that can be seen. */
	parts: string[];
	/** What has the focus inside the panel, by its part. */
	focused: string;
	box: { left: number; top: number; right: number; bottom: number };
	text: string;
}

/** The panel, as a person sees it: inside a shadow root that is closed to the page. */
export class Panel extends Shadow {
	constructor(engine: Engine, page: Page) {
		super(engine, page, "prescreen-panel:popover-open");
	}

	state(): Promise<State | null> {
		return this.call(
			(root) =>
				root
					.querySelector("[data-part=panel]")
					?.getAttribute("data-state") as State | null,
		);
	}

	read(): Promise<Shown | null> {
		return this.call(read);
	}

	/** What is shown once the panel has come to this state. */
	async is(state: State): Promise<Shown> {
		const seen = async () => {
			const shown = await this.read();
			return shown?.state === state ? shown : null;
		};
		return until(
			async () => `panel "${state}", is ${JSON.stringify(await this.read())}`,
			seen,
		);
	}

	/** What is shown once this part can be seen. */
	async has(part: string): Promise<Shown> {
		return until(
			async () => `part "${part}" of ${JSON.stringify(await this.read())}`,
			async () => {
				const shown = await this.read();
				return shown?.parts.includes(part) ? shown : null;
			},
		);
	}

	async enabled(part: string): Promise<boolean> {
		const enabled = await this.call(
			(root, name) =>
				root.querySelector(`[data-part="${name}"]`)?.matches(":enabled"),
			part,
		);
		return enabled === true;
	}

	async gone(): Promise<void> {
		await until("the panel to go", async () => (await this.state()) === null);
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

/** Runs in the page. */
function read(root: ShadowRoot): Shown | null {
	const panel = root.querySelector("[data-part=panel]");
	if (!panel) return null;
	const said = (within: ParentNode, part: string) =>
		(
			within.querySelector<HTMLElement>(`[data-part="${part}"]`)?.textContent ??
			""
		).trim();
	const { left, top, right, bottom } = panel.getBoundingClientRect();
	return {
		state: panel.getAttribute("data-state") as Shown["state"],
		title: said(root, "title"),
		marks: [...root.querySelectorAll("[data-part=draft] mark")].map((mark) => ({
			text: mark.textContent ?? "",
			level: mark.getAttribute("data-level") ?? "",
		})),
		findings: [...root.querySelectorAll("[data-part=finding]")].map(
			(finding) => ({
				why: said(finding, "why"),
				basis: said(finding, "basis"),
				advice: said(finding, "advice"),
			}),
		),
		replies: [
			...root.querySelectorAll<HTMLElement>("[data-part=reply-text]"),
		].map((reply) => (reply.textContent ?? "").trim()),
		parts: [...root.querySelectorAll<HTMLElement>("[data-part]")]
			.filter((part) => part.checkVisibility())
			.map((part) => part.dataset.part ?? ""),
		focused:
			root.activeElement?.closest<HTMLElement>("[data-part]")?.dataset.part ??
			(root.activeElement ? "?" : ""),
		box: { left, top, right, bottom },
		text: panel.textContent ?? "",
	};
}
