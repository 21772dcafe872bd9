import type { Page } from "puppeteer-core";
import type { Engine } from "./engine";
import { Shadow } from "./shadow";
import { until } from "./until";

/** What the question about files shows, read in one go. */
export interface Asked {
	state: "asking" | "unrecorded" | "refused" | "not-held";
	title: string;
	/** The name of the file that is shown. */
	file: string;
	found: string;
	/** The marks of several files, in order. */
	marks: string[];
	/** The parts that can be pressed now. */
	enabled: string[];
	/** Whether the picture is seen. */
	drawn: boolean;
	findings: string[];
	metadata: string;
	/** What is told of words that could not be read. */
	unread: string;
	focused: string;
	text: string;
}

/** The question about files, inside a shadow root that is closed to the page. */
export class Question extends Shadow {
	constructor(engine: Engine, page: Page) {
		super(engine, page, "prescreen-question:popover-open");
	}

	read(): Promise<Asked | null> {
		return this.call(read);
	}

	/** What is shown once it is as it is told. */
	is(what: string, fits: (asked: Asked) => boolean): Promise<Asked> {
		return until(
			async () => `question: ${what}, is ${JSON.stringify(await this.read())}`,
			async () => {
				const asked = await this.read();
				return asked && fits(asked) ? asked : null;
			},
		);
	}

	/** What is asked once it may be answered. */
	asks(): Promise<Asked> {
		return this.is("to be answered", (it) => it.enabled.includes("nobody"));
	}

	async gone(): Promise<void> {
		await until("the question to go", async () => !(await this.read()));
	}
}

/** Runs in the page. */
function read(root: ShadowRoot): Asked | null {
	const card = root.querySelector<HTMLElement>("[data-part=question]");
	if (!card) return null;
	const said = (part: string) =>
		(root.querySelector(`[data-part="${part}"]`)?.textContent ?? "").trim();
	return {
		state: card.dataset.state as Asked["state"],
		title: said("title"),
		file: said("file"),
		found: said("found"),
		marks: [...root.querySelectorAll<HTMLElement>("[data-part=mark]")].map(
			(it) => it.dataset.mark ?? "",
		),
		enabled: [...root.querySelectorAll<HTMLElement>("button")]
			.filter((it) => it.checkVisibility() && !it.matches(":disabled"))
			.map((it) => it.dataset.part ?? ""),
		drawn:
			root.querySelector<HTMLElement>("[data-part=picture]")?.dataset.drawn ===
			"true",
		findings: [
			...root.querySelectorAll<HTMLElement>("[data-part=finding]"),
		].map((it) => it.textContent ?? ""),
		metadata: said("metadata"),
		unread: said("unread"),
		focused:
			root.activeElement?.closest<HTMLElement>("[data-part]")?.dataset.part ??
			"",
		text: card.textContent ?? "",
	};
}
