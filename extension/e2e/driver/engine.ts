import type { Page } from "puppeteer-core";

/** A browser with the extension in it. Both kinds answer alike. */
export interface Engine {
	readonly kind: Kind;
	open(): Promise<Page>;
	/** A page of the extension itself, from which to talk to its background. */
	extensionPage(): Promise<Page>;
	/** The options page in a tab of its own, as it is after it was opened. */
	openOptions(): Promise<Page>;
	/** How many tabs show the options page now. */
	optionsTabs(): Promise<number>;
	/** Ends the background as an idle browser would, and returns when it is gone. */
	stopBackground(): Promise<void>;
	/** Reloads the extension under its open tabs, as an update does. */
	reloadExtension(): Promise<void>;
	/**
	 * Calls a function with the closed shadow root of the panel that is open
	 * now, in the page's own world; null when none is open.
	 */
	inPanel(page: Page, body: string, json: string): Promise<string | null>;
	/** Presses here with a finger or a pen. */
	press(page: Page, at: Point, pointer: Pointer): Promise<void>;
	/** How much work a page has made its browser do so far, in milliseconds of a processor. */
	meter(page: Page): Promise<() => Promise<number>>;
	/** Pretends a light or a dark desktop, for this page at least. */
	prefer(page: Page, scheme: Scheme): Promise<void>;
	/** Every address that an extension has asked for since the browser started, by the browser's own books. */
	askedByExtensions(): Promise<string[]>;
	close(): Promise<void>;
}

export type Pointer = "touch" | "pen";

export interface Point {
	x: number;
	y: number;
}

export type Scheme = "light" | "dark";

export type Kind = "chromium" | "firefox";

/** How a panel on the screen is found. */
export const openPanel =
	"document.querySelector('prescreen-panel:popover-open')";

/** The function that the root is handed to; arguments and answer travel as JSON. */
export function wrapped(body: string): string {
	return `async function (root, json) {
		return JSON.stringify((await (${body})(root, ...JSON.parse(json))) ?? null);
	}`;
}
