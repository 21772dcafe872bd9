import { panelStyles } from "./styles";

/** An element in the top layer with a closed shadow root, for something of ours. */
export interface Host {
	element: HTMLElement;
	root: ShadowRoot;
	/** To be read out without taking the focus. */
	live: HTMLElement;
	show(): void;
	remove(): void;
}

/** Neither the site's style sheets nor its dialogs get at what is in it. */
export function createHost(name: string): Host {
	const element = document.createElement(name);
	element.setAttribute("popover", "manual");
	// The page's style sheets know the host; what it inherits, its parts reset.
	element.style.cssText = [
		"display: block",
		"position: fixed",
		"inset: auto",
		"width: max-content",
		"height: auto",
		"max-width: none",
		"max-height: none",
		"margin: 0",
		"padding: 0",
		"border: 0",
		"opacity: 1",
		"background: transparent",
		"overflow: visible",
		"visibility: visible",
		"",
	].join(" !important; ");
	const root = element.attachShadow({ mode: "closed" });
	const sheets = panelStyles.map((text) => {
		const style = document.createElement("style");
		style.textContent = text;
		return style;
	});
	const live = document.createElement("div");
	live.className = "live";
	live.setAttribute("role", "status");
	root.append(...sheets, live);
	return {
		element,
		root,
		live,
		show() {
			if (!element.isConnected) document.documentElement.append(element);
			if (!element.matches(":popover-open")) element.showPopover();
		},
		remove() {
			live.textContent = "";
			element.remove();
		},
	};
}

/** A live region is read out only when it changes after it is there. */
export function announce(live: Element, words: string): void {
	live.textContent = "";
	requestAnimationFrame(() => {
		live.textContent = words;
	});
}
