import { hostStyle, panelStyles } from "./styles";

/** Where a host stands and how large it may be. */
export type Length = "left" | "top" | "--widest" | "--highest";

/** An element in the top layer with a closed shadow root, for something of ours. */
export interface Host {
	element: HTMLElement;
	root: ShadowRoot;
	/** To be read out without taking the focus. */
	live: HTMLElement;
	/** Sets a length, in pixels, that nothing in the page can overrule. */
	put(name: Length, pixels: number): void;
	/** Brings it onto the screen, or back there. */
	show(): void;
	/** Reports whether it can be seen and pressed where it was put. */
	isShown(): boolean;
	/** Lays it over whatever has come into the top layer since. */
	raise(): void;
	remove(): void;
}

/** Neither the site's style sheets nor its dialogs get at what is in it. `moved` is told of each new place or size. */
export function createHost(name: string, moved = () => {}): Host {
	const element = document.createElement(name);
	element.setAttribute("popover", "manual");
	const root = element.attachShadow({ mode: "closed" });
	const [own, ...sheets] = [hostStyle, ...panelStyles].map((text) => {
		const style = document.createElement("style");
		style.textContent = text;
		return style;
	});
	const live = document.createElement("div");
	live.className = "live";
	live.setAttribute("role", "status");
	root.append(own as HTMLStyleElement, ...sheets, live);

	const lengths = new Map<Length, number>();
	// The rule is made anew whenever the host comes into a document.
	const apply = () => {
		const [rule] = own?.sheet?.cssRules ?? [];
		for (const [length, pixels] of lengths) {
			(rule as CSSStyleRule | undefined)?.style.setProperty(
				length,
				`${pixels}px`,
				"important",
			);
		}
	};
	return {
		element,
		root,
		live,
		put(name, pixels) {
			if (lengths.get(name) === pixels) return;
			lengths.set(name, pixels);
			apply();
			moved();
		},
		show() {
			for (const { name } of [...element.attributes]) {
				if (name !== "popover") element.removeAttribute(name);
			}
			if (element.popover !== "manual") element.popover = "manual";
			const place = placeForHosts();
			if (element.parentElement !== place) place.append(element);
			element.closest("[inert]")?.removeAttribute("inert");
			if (!element.matches(":popover-open")) element.showPopover();
			apply();
		},
		isShown: () =>
			element.parentElement === placeForHosts() &&
			element.attributes.length === 1 &&
			element.matches(":popover-open") &&
			!element.closest("[inert]"),
		raise() {
			const focused = root.activeElement as HTMLElement | null;
			element.hidePopover();
			element.showPopover();
			focused?.focus({ preventScroll: true });
		},
		remove() {
			live.textContent = "";
			element.remove();
		},
	};
}

/** Whatever lies outside of an open modal dialog can be seen and not pressed. */
function placeForHosts(): Element {
	const { querySelectorAll } = Document.prototype;
	const dialogs = [...querySelectorAll.call(document, "dialog:modal")];
	const shown = dialogs.filter((it) => it.checkVisibility());
	return shown.at(-1) ?? document.documentElement;
}

/** A live region is read out only when it changes after it is there. */
export function announce(live: Element, words: string): void {
	live.textContent = "";
	requestAnimationFrame(() => {
		live.textContent = words;
	});
}
