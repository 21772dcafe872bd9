import type { Page } from "puppeteer-core";
import type { Engine } from "./engine";
import { Shadow } from "./shadow";
import { until } from "./until";

export interface Edges {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export type Standing =
	| "checking"
	| "clear"
	| "found"
	| "paused"
	| "unavailable";

/** What stands at the box while a draft is written. */
export interface Hinted {
	indicator: { state: Standing; words: string; box: Edges } | null;
	explanation: {
		state: Standing;
		title: string;
		findings: { title: string; why: string; basis: string; advice: string }[];
		replies: string[];
		parts: string[];
		box: Edges;
	} | null;
	/** What has the focus in it, by its part. */
	focused: string;
	/** What a screen reader was last told without being asked. */
	live: string;
}

export class Hints extends Shadow {
	constructor(engine: Engine, page: Page) {
		super(engine, page, "prescreen-hints:popover-open");
	}

	async read(): Promise<Hinted> {
		return (
			(await this.call(read)) ?? {
				indicator: null,
				explanation: null,
				focused: "",
				live: "",
			}
		);
	}

	/** What is hinted once this is so. */
	async until(what: string, so: (hinted: Hinted) => unknown): Promise<Hinted> {
		return until(
			async () => `${what}, is ${JSON.stringify(await this.read())}`,
			async () => {
				const hinted = await this.read();
				return so(hinted) ? hinted : null;
			},
		);
	}

	/** The indicator, once it can be seen and says this. */
	async says(state: Standing): Promise<NonNullable<Hinted["indicator"]>> {
		const { indicator } = await this.until(
			`an indicator "${state}"`,
			(it) => it.indicator?.state === state,
		);
		return indicator as NonNullable<typeof indicator>;
	}

	async explains(
		state: Standing = "found",
	): Promise<NonNullable<Hinted["explanation"]>> {
		const { explanation } = await this.until(
			`an explanation "${state}"`,
			(it) => it.explanation?.state === state,
		);
		return explanation as NonNullable<typeof explanation>;
	}

	async folded(): Promise<void> {
		await this.until("no explanation", (it) => !it.explanation);
	}

	async none(): Promise<void> {
		await this.until("no indicator", (it) => !it.indicator);
	}
}

/** Runs in the page. */
function read(root: ShadowRoot): Hinted {
	const edges = (element: Element): Edges => {
		const { left, top, right, bottom } = element.getBoundingClientRect();
		return { left, top, right, bottom };
	};
	const seen = (part: string) => {
		const element = root.querySelector<HTMLElement>(`[data-part=${part}]`);
		const visible = element?.checkVisibility({ visibilityProperty: true });
		return visible ? element : null;
	};
	const said = (within: ParentNode, selector: string) =>
		(within.querySelector(selector)?.textContent ?? "").trim();
	const standing = seen("standing");
	const card = seen("explanation");
	return {
		indicator: standing && {
			state: standing.dataset.state as Standing,
			words: (standing.textContent ?? "").trim(),
			box: edges(standing),
		},
		explanation: card && {
			state: card.dataset.state as Standing,
			title: said(card, "[data-part=title]"),
			findings: [...card.querySelectorAll("[data-part=finding]")].map(
				(finding) => ({
					title: said(finding, "strong"),
					why: said(finding, "[data-part=why]"),
					basis: said(finding, "[data-part=basis]"),
					advice: said(finding, "[data-part=advice]"),
				}),
			),
			replies: [...card.querySelectorAll("[data-part=reply-text]")].map(
				(reply) => (reply.textContent ?? "").trim(),
			),
			parts: [...card.querySelectorAll<HTMLElement>("[data-part]")]
				.filter((part) => part.checkVisibility())
				.map((part) => part.dataset.part ?? ""),
			box: edges(card),
		},
		focused:
			root.activeElement?.closest<HTMLElement>("[data-part]")?.dataset.part ??
			(root.activeElement ? "?" : ""),
		live: said(root, "[role=status]"),
	};
}
