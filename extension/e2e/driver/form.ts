import { writeFile } from "node:fs/promises";
import type { ElementHandle, Page } from "puppeteer-core";
import type { Profile } from "../../../wasm/prescreen";
import type { Engine } from "./engine";
import { until } from "./until";

/** The part that can be seen. */
const shown = "[role=tabpanel]:not([hidden])";

/** The options page, filled in as a person would. */
export class Form {
	private constructor(readonly page: Page) {}

	static async open(engine: Engine, part = "practice"): Promise<Form> {
		const page = await engine.openOptions();
		await page.setViewport({ width: 1000, height: 800 });
		await page.bringToFront();
		const form = new Form(page);
		await until("the page", () =>
			page.evaluate(() => document.querySelector("[role=tab]") !== null),
		);
		await form.go(part);
		return form;
	}

	/** Loads the page anew. */
	async reload(): Promise<void> {
		// puppeteer waits for events that Firefox's privileged pages do not send.
		await this.page.evaluate(() => {
			document.documentElement.dataset.old = "";
			location.reload();
		});
		await until("the page to be new", () =>
			this.page
				.evaluate(
					() =>
						!("old" in document.documentElement.dataset) &&
						document.querySelector("[role=tab]") !== null,
				)
				.catch(() => false),
		);
	}

	/** Goes to a part of the page. */
	async go(part: string): Promise<void> {
		await this.page.evaluate((id) => {
			location.hash = `#/${id}`;
		}, part);
		await until(`the part "${part}"`, () =>
			this.page.evaluate(
				(id) => document.querySelector(`#part-${id}:not([hidden])`) !== null,
				part,
			),
		);
	}

	/** Puts a text in the place of what a field holds. */
	async fill(id: string, text: string): Promise<void> {
		await this.page.evaluate((name) => {
			const field = document.getElementById(name) as HTMLInputElement | null;
			field?.focus();
			field?.select();
		}, id);
		await this.page.keyboard.press("Backspace");
		await this.page.keyboard.type(text);
		assertSame(await this.value(id), text);
	}

	/** The text of the file that the button for this kind of export gives the user. */
	async exported(kind: string): Promise<string> {
		await this.page.evaluate(() => {
			const make = URL.createObjectURL;
			URL.createObjectURL = (blob: Blob) => {
				void blob.text().then((text) => {
					document.documentElement.dataset.exported = text;
				});
				URL.createObjectURL = make;
				return make(blob);
			};
		});
		await this.page.click(`${shown} [data-export="${kind}"]`);
		return until(`the export "${kind}"`, () =>
			this.page.evaluate(() => {
				const { dataset } = document.documentElement;
				const text = dataset.exported;
				delete dataset.exported;
				return text;
			}),
		);
	}

	async choose(id: string, value: string): Promise<void> {
		await this.page.select(`#${id}`, value);
	}

	value(id: string): Promise<string> {
		return this.page.evaluate(
			(name) =>
				(document.getElementById(name) as HTMLInputElement | null)?.value ?? "",
			id,
		);
	}

	/** Presses "Save", and waits until it says what became of that. */
	async save(): Promise<string> {
		await this.unsay();
		await this.page.click(`${shown} button[type=submit]`);
		return this.status();
	}

	/** What the page says about the last step; waits until it says something. */
	status(): Promise<string> {
		return until("a status", () =>
			this.page.evaluate(
				(part) =>
					document.querySelector<HTMLElement>(`${part} [data-status]`)?.dataset
						.status,
				shown,
			),
		);
	}

	/** Everything that is said to be wrong: where, what, and by which field. */
	problems(): Promise<{ path: string; message: string; field: string }[]> {
		return this.page.evaluate(
			(part) =>
				[...document.querySelectorAll(`${part} .problems li`)].map((item) => {
					const list = item.closest("ul")?.id ?? "";
					const path = item.querySelector("code")?.textContent ?? "";
					return {
						path,
						message: (item.textContent ?? "").slice(path.length).trim(),
						field:
							document.querySelector(`[aria-describedby~="${list}"]`)?.id ?? "",
					};
				}),
			shown,
		);
	}

	/** Writes a file there and chooses it for "Import". */
	async import(content: string, path: string): Promise<string> {
		await this.unsay();
		await writeFile(path, content);
		const input = (await this.page.$(
			`${shown} input[type=file]`,
		)) as ElementHandle<HTMLInputElement> | null;
		await input?.uploadFile(path);
		return this.status();
	}

	/** What a user has chosen for this computer is not there for the next test. */
	async forget(): Promise<void> {
		await this.page.evaluate(() =>
			chrome.storage.local.remove(["language", "setupStep"]),
		);
	}

	/** What was said before the next step is not to be taken for its answer. */
	async unsay(): Promise<void> {
		await this.page.evaluate((part) => {
			const status = document.querySelector<HTMLElement>(
				`${part} [data-status]`,
			);
			if (status) status.dataset.status = "";
		}, shown);
	}

	stored(): Promise<Profile> {
		return this.page.evaluate(async () => {
			const { profile } = await chrome.storage.local.get("profile");
			return profile as object;
		});
	}
}

function assertSame(is: string, wanted: string): void {
	if (is !== wanted)
		throw new Error(`the field holds "${is}", not "${wanted}"`);
}
