/**
 * What the script in the page's world and the guard say to each other.
 *
 * They meet once, before any script of the page runs: the net hands over an
 * element that stands in no document, and from then on both speak by events on
 * that element, which the page never gets to see. The net asks whether certain
 * words may go; the answer is yes or no, for that very request. Nothing else
 * crosses: no finding, no reason, no way to confirm.
 *
 * This is no wall against a page that is out to deceive. It can send by ways that
 * nobody watches, as from a frame or a worker of its own. Where it was there
 * first, as after an update under an open page in Firefox, it can pass itself off
 * as the guard. It deceives itself alone: it has the words anyway. What is caught
 * is what a site sends in good faith and nobody saw leave its box.
 */

/** On the window, with the element as related target. A guard that takes it prevents the default. */
export const introduces = "prescreen-net";
/** On the window: a guard is there now, and nets without one may introduce themselves. */
export const calls = "prescreen-guard";

/** On the element; the detail is JSON. A guard that has heard prevents the default. */
export const asks = "asks";
export const withdraws = "withdraws";
export const answers = "answers";

/** What the request publishes, as far as it says. */
export type Kind = "post" | "comment" | "reply" | "message" | "share";

/** The words of one request. */
export interface Publication {
	/** The site's own name for what the request does. */
	operation: string;
	kind: Kind;
	texts: string[];
}

export interface Question extends Publication {
	id: number;
	/** Whether the request can wait; if not, no answer at once means no. */
	waits: boolean;
}

export interface Answer {
	id: number;
	go: boolean;
}
