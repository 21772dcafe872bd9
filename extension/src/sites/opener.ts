import type { Shown } from "./shown";

/** What was pressed before a dialog, a menu or a chat opened, as it stood then. */
export interface Opener {
	/** What the pressed control belongs to. */
	of: "post" | "comment";
	/** Whether it is one of the actions on a post that may lead to sharing it. */
	shares: boolean;
	shown: Shown;
}

/** Dialogs, menus and whatever else a site puts over its page, outside of its landmarks. */
const landmarks =
	"main, [role='main'], [role='feed'], [role='banner'], [role='navigation'], [role='complementary'], [role='article']";
const layers = "[role='dialog'], [role='menu'], [role='listbox']";

let last: Opener | null = null;

/**
 * Remembers what a press belongs to: a share dialog need not show what is
 * shared, nor a message what it is about. A press within such a layer leaves
 * what opened it as it is; one anywhere else on the page begins anew.
 */
export function notePress(target: Element, belongs: Opener | null): void {
	if (belongs || !layerAround(target)) last = belongs;
}

export function lastOpener(): Opener | null {
	return last;
}

/** What lies over the page around this element: the nearest such layer, or null on the page itself. */
export function layerAround(element: Element): HTMLElement | null {
	const layer = element.closest<HTMLElement>(layers);
	if (layer) return layer;
	if (element.closest(landmarks)) return null;
	// What is put over the page without a role stands beside its landmarks.
	let beside: HTMLElement | null = null;
	for (
		let it: Element | null = element;
		it && it !== it.ownerDocument.body && !it.querySelector(landmarks);
		it = it.parentElement
	) {
		beside = it as HTMLElement;
	}
	return beside;
}
