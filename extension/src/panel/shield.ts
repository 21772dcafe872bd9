/**
 * Keeps what happens in the panel from the page. A closed shadow root hides
 * where an event happened, but not that it did: sites close their dialogs on a
 * click elsewhere, pull the focus back and act on keys. So events on the host
 * end at the window, before any listener of the page, and the two kinds that
 * the panel needs are dispatched again inside, where they cannot leave.
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

/** The copies whose original came from the user and not from a script of the page. */
const genuine = new WeakSet<Event>();

export function isGenuine(event: Event): boolean {
	return genuine.has(event);
}

export function shieldPanel(
	host: Element,
	root: ShadowRoot,
	signal: AbortSignal,
): void {
	const keep = (event: Event) => {
		if (event.target !== host) return;
		event.stopImmediatePropagation();
		const copy = copyFor(event);
		if (!copy) return;
		if (event.isTrusted) genuine.add(copy);
		const target = targetOf(event, root);
		if (target && !target.dispatchEvent(copy)) event.preventDefault();
	};
	// Registered once and early: later ones would come after the page's.
	for (const type of kept) {
		window.addEventListener(type, keep, {
			capture: true,
			passive: type === "wheel" || type.startsWith("touch"),
			signal,
		});
	}
}

function copyFor(event: Event): Event | null {
	const init = { bubbles: true, cancelable: true, composed: false };
	if (event.type === "click") return new MouseEvent("click", init);
	if (event.type === "keydown") {
		const { key, shiftKey, repeat, isComposing } = event as KeyboardEvent;
		return new KeyboardEvent("keydown", {
			...init,
			key,
			shiftKey,
			repeat,
			isComposing,
		});
	}
	return null;
}

function targetOf(event: Event, root: ShadowRoot): Element | null {
	// Keys press the control that has the focus; such a click has no place.
	if (event.type === "keydown" || (event as MouseEvent).detail === 0) {
		return root.activeElement ?? root.firstElementChild;
	}
	const { clientX, clientY } = event as MouseEvent;
	const found = root.elementFromPoint(clientX, clientY);
	return found && root.contains(found) ? found : null;
}
