import type { Browser, Page } from "puppeteer-core";
import type { Policy } from "./policies";

/** A browser with the extension in it. Both kinds answer alike. */
export interface Engine {
	readonly kind: Kind;
	open(): Promise<Page>;
	/** A page of the extension itself, from which to talk to its background. */
	extensionPage(): Promise<Page>;
	/** The options page in a tab of its own, as it is after it was opened. */
	openOptions(): Promise<Page>;
	/** The same for what opens from the toolbar, which may be a tab as well. */
	openPopup(): Promise<Page>;
	/** How many tabs show the options page now. */
	optionsTabs(): Promise<number>;
	/** Changes what the organisation has set; false where only a new start of the browser reads it. */
	manage(policy: Policy): Promise<boolean>;
	/** Ends the background as an idle browser would, and returns when it is gone. */
	stopBackground(): Promise<void>;
	/** Reloads the extension under its open tabs, as an update does. */
	reloadExtension(): Promise<void>;
	/**
	 * Calls a function with the closed shadow root of the element that this
	 * selector finds now, in the page's own world; null when there is none.
	 */
	inRoot(
		page: Page,
		host: string,
		body: string,
		json: string,
	): Promise<string | null>;
	/** Presses here with a finger or a pen. */
	press(page: Page, at: Point, pointer: Pointer): Promise<void>;
	/** How much work a page has made its browser do so far, in milliseconds of a processor. */
	meter(page: Page): Promise<() => Promise<number>>;
	/** Bytes that the scripts of a page hold, its own and the extension's, once nothing is left to collect. */
	heap(page: Page): Promise<number>;
	/** Pretends a light or a dark desktop, for this page at least. */
	prefer(page: Page, scheme: Scheme): Promise<void>;
	/** Pretends a desktop that has its own few colours for everything, or no longer. */
	force(page: Page, forced: boolean): Promise<void>;
	/** Pretends a desktop on which nothing shall move, or no longer. */
	calm(page: Page, calm: boolean): Promise<void>;
	/** Zooms the page in front, as the browser's menu does. */
	zoom(factor: number): Promise<void>;
	/** The text on the clipboard. */
	clipboard(page: Page): Promise<string>;
	/** Every address that an extension has asked for since the browser started, by the browser's own books. */
	askedByExtensions(): Promise<string[]>;
	/** Ends the browser as a crash would. */
	kill(): Promise<void>;
	close(): Promise<void>;
}

export type Pointer = "touch" | "pen";

export interface Point {
	x: number;
	y: number;
}

export type Scheme = "light" | "dark";

export type Kind = "chromium" | "firefox";

/** Zooms all pages in front but the one that this runs in. */
export async function zoomFront(factor: number): Promise<void> {
	const own = await chrome.tabs.getCurrent();
	for (const tab of await chrome.tabs.query({ active: true })) {
		if (tab.id !== undefined && tab.id !== own?.id) {
			await chrome.tabs.setZoom(tab.id, factor);
		}
	}
}

/** The function that the root is handed to; arguments and answer travel as JSON. */
export function wrapped(body: string): string {
	return `async function (root, json) {
		return JSON.stringify((await (${body})(root, ...JSON.parse(json))) ?? null);
	}`;
}

/** Ends a browser without letting it put anything in order. */
export async function killed(browser: Browser): Promise<void> {
	const program = browser.process();
	if (!program) throw new Error("the browser is not ours to end");
	const gone = new Promise((done) => program.once("exit", done));
	program.kill("SIGKILL");
	await gone;
}

/** Measures until ten times in a row there was no less: collecting takes its time. */
export async function least(measure: () => Promise<number>): Promise<number> {
	let lowest = Number.POSITIVE_INFINITY;
	for (let stable = 0; stable < 10; stable++) {
		const now = await measure();
		if (now < lowest) stable = 0;
		lowest = Math.min(lowest, now);
	}
	return lowest;
}
