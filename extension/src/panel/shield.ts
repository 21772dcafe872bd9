import { keepFromOthers, listenOnWindow } from "../listening";

/**
 * Keeps what happens in the panel from the page. A closed shadow root hides
 * where an event happened, but not that it did: sites close their dialogs on a
 * click elsewhere, pull the focus back and act on keys. So events on the host
 * end at the window, before any listener of the page, and the kinds that the
 * panel needs are told to it. Dispatching them again inside would not do:
 * Firefox lets such copies out of the root even when they are not composed.
 */

const kept = [
	"auxclick beforeinput click contextmenu copy cut dblclick drag dragend",
	"dragenter dragleave dragover dragstart drop focus blur focusin focusout",
	"input keydown keypress keyup mousedown mousemove mouseout mouseover",
	"mouseup paste pointercancel pointerdown pointermove pointerout",
	"pointerover pointerup touchcancel touchend touchmove touchstart wheel",
]
	.join(" ")
	.split(" ");

export interface PanelEvents {
	/** The user, and not a script of the page, has pressed something. */
	press(target: Element): void;
	/** A key went down in the panel. */
	key(event: KeyboardEvent): void;
	/** Something was typed into what has the focus. */
	input?(target: Element): void;
	/** A press leaves the focus where it is. */
	keepsFocus?: boolean;
}

export function shieldPanel(
	host: Element,
	root: ShadowRoot,
	{ press, key, input, keepsFocus = false }: PanelEvents,
	signal: AbortSignal,
): void {
	let pressed: Element | null = null;
	const click = (event: MouseEvent) => {
		const target = pressedIn(root, event);
		const button = target?.closest("button") ?? null;
		// A double click must not press what the first click has put there.
		const stray = event.detail > 1 && button !== pressed;
		pressed = button;
		if (target && !stray) press(target);
	};
	const keep = (event: Event, at: EventTarget | null) => {
		// Most keys are typed elsewhere: that must cost nothing.
		if (at !== host) return;
		keepFromOthers(event);
		if (!event.isTrusted) return;
		if (event.type === "mousedown" && keepsFocus) event.preventDefault();
		if (event.type === "keydown") key(event as KeyboardEvent);
		if (event.type === "input" && root.activeElement) {
			input?.(root.activeElement);
		}
		if (event.type === "click") click(event as MouseEvent);
	};
	// Registered once and early: later ones would come after the page's.
	for (const type of kept) {
		listenOnWindow(type, keep, signal);
	}
}

function pressedIn(root: ShadowRoot, event: MouseEvent): Element | null {
	// Keys press the control that has the focus; such a click has no place.
	if (event.detail === 0) return root.activeElement;
	const found = root.elementFromPoint(event.clientX, event.clientY);
	return found && root.contains(found) ? found : null;
}
