import { render } from "preact";
import type { Actions, Anchor, PanelPort, View } from "../guard/ports";
import { pressAt } from "./button";
import { Card, words } from "./card";
import type { Messages } from "./messages";
import { beside, outOfTheWay, placeBeside, placeCentred } from "./place";
import { shieldPanel } from "./shield";
import { panelStyles } from "./styles";

export interface PanelOptions {
	messages: Messages;
	/** Ends the panel with everything else that hangs on the page. */
	signal: AbortSignal;
}

/** The states in which the user has to decide something; the others only tell. */
const decisive: readonly View["state"][] = ["held", "failed", "cut-off"];

/**
 * The panel beside the box. It lives in a closed shadow root in the top layer,
 * so that neither the site's style sheets nor its dialogs get at it.
 */
export function createPanel({ messages, signal }: PanelOptions): PanelPort {
	const host = document.createElement("prescreen-panel");
	host.setAttribute("popover", "manual");
	// The page's style sheets know the host; what it inherits, the card resets.
	host.style.cssText = [
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
	const root = host.attachShadow({ mode: "closed" });
	const sheets = panelStyles.map((text) => {
		const style = document.createElement("style");
		style.textContent = text;
		return style;
	});
	const live = document.createElement("div");
	live.className = "live";
	live.setAttribute("role", "status");
	const frame = document.createElement("div");
	root.append(...sheets, live, frame);

	let shown = 0;
	let leave = () => {};
	let unplace = () => {};

	const key = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		if (event.key === "Escape") {
			event.preventDefault();
			leave();
		}
		// A key still held down from sending must not press a button here.
		if (event.key === "Enter" && event.repeat) event.preventDefault();
		if (event.key === "Tab") goRound(root, event);
	};
	shieldPanel(host, root, { press: pressAt, key }, signal);

	const close = () => {
		unplace();
		unplace = () => {};
		render(null, frame);
		live.textContent = "";
		host.remove();
	};
	signal.addEventListener("abort", close);

	return {
		show(anchor: Anchor | null, view: View, actions: Actions) {
			shown++;
			leave = actions.back;
			unplace();
			// A new key: no half-made decision lives on into the next view.
			render(
				<Card key={shown} view={view} actions={actions} messages={messages} />,
				frame,
			);
			if (!host.isConnected) document.documentElement.append(host);
			if (!host.matches(":popover-open")) host.showPopover();
			const decides = decisive.includes(view.state);
			const sides = decides ? beside : outOfTheWay;
			unplace = anchor
				? placeBeside(anchor, host, sides, actions.gone)
				: placeCentred(host);
			const [title, note] = words(view);
			announce(live, messages(title), note && messages(note));
			if (decides) takeFocus(root);
		},
		close,
	};
}

/** The title and not a button: a second Enter must not press anything. */
function takeFocus(root: ShadowRoot): void {
	const title = root.querySelector<HTMLElement>("[data-part='title']");
	title?.focus({ preventScroll: true });
	// Sites that trap the focus take it back at once, but only once.
	requestAnimationFrame(() => {
		if (title?.isConnected && !root.activeElement) {
			title.focus({ preventScroll: true });
		}
	});
}

/** A live region is read out only when it changes after it is there. */
function announce(live: Element, title: string, note: string | null): void {
	live.textContent = "";
	requestAnimationFrame(() => {
		live.textContent = note ? `${title}. ${note}` : title;
	});
}

function goRound(root: ShadowRoot, event: KeyboardEvent): void {
	const stops = [
		...root.querySelectorAll<HTMLElement>(
			"button:not(:disabled), select:not(:disabled), [tabindex='0']",
		),
	];
	const at = stops.indexOf(root.activeElement as HTMLElement);
	const last = stops.length - 1;
	const leaving = event.shiftKey ? at <= 0 : at === last;
	if (!leaving) return;
	event.preventDefault();
	stops[event.shiftKey ? last : 0]?.focus({ preventScroll: true });
}
