import { Window } from "happy-dom";

/** Puts a page of this markup in the place of the browser's, for one test. */
export function openPage(
	markup: string,
	url = "https://www.facebook.com/",
): Document {
	const window = new Window({ url });
	const names = [
		"window",
		"document",
		"Document",
		"Node",
		"MutationObserver",
		"Event",
		"CustomEvent",
		"KeyboardEvent",
		"MouseEvent",
		"PointerEvent",
		"FocusEvent",
		"InputEvent",
		"HTMLFormElement",
		"HTMLTextAreaElement",
		"getComputedStyle",
	] as const;
	for (const name of names) {
		Object.defineProperty(globalThis, name, {
			value: name === "window" ? window : window[name],
			configurable: true,
			writable: true,
		});
	}
	Object.defineProperty(globalThis, "CSS", { value: {}, configurable: true });
	const page = window.document as unknown as Document;
	page.body.innerHTML = markup;
	return page;
}

/** The element with this id; a test page that lacks it is wrong. */
export function byId(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (!found) throw new Error(`no #${id} on the test page`);
	return found;
}
