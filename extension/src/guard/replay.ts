import { isField } from "../composer/box";

/**
 * Doing a held event again. Each function dispatches everything before it
 * returns, so that whoever lets it through can do so for exactly this dispatch.
 * It returns false when what was acted on has left the page.
 */

/** Enter as it was pressed in the box. */
export function pressEnter(
	box: HTMLElement,
	held: Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "shiftKey" | "altKey">,
): boolean {
	if (!box.isConnected) return false;
	const wanted = box.dispatchEvent(
		new KeyboardEvent("keydown", {
			key: "Enter",
			code: "Enter",
			// Sites still read the old fields.
			keyCode: 13,
			which: 13,
			ctrlKey: held.ctrlKey,
			metaKey: held.metaKey,
			shiftKey: held.shiftKey,
			altKey: held.altKey,
			bubbles: true,
			cancelable: true,
			composed: true,
		}),
	);
	// Where the page leaves Enter to the browser it breaks the line, or sends the
	// form of a single one, and only a person's own key does that by itself.
	if (wanted && isField(box) && box.ownerDocument.activeElement === box) {
		if (box.tagName === "TEXTAREA") {
			box.ownerDocument.execCommand("insertText", false, "\n");
		} else if (box.form) submit(box.form, null);
	}
	return true;
}

/**
 * A whole press of the pointer: some buttons listen to its beginning, some to
 * its end, and some to touches alone.
 */
export function press(control: HTMLElement, pointerType = "mouse"): boolean {
	if (!control.isConnected) return false;
	const edge = control.getBoundingClientRect();
	const init = {
		bubbles: true,
		cancelable: true,
		composed: true,
		button: 0,
		clientX: edge.left + edge.width / 2,
		clientY: edge.top + edge.height / 2,
	};
	const pointer = (type: string, buttons: number) =>
		control.dispatchEvent(
			new PointerEvent(type, {
				...init,
				buttons,
				pointerId: 1,
				pointerType,
				isPrimary: true,
			}),
		);
	const mouse = (type: string, buttons: number) =>
		control.dispatchEvent(
			new MouseEvent(type, { ...init, buttons, detail: 1 }),
		);

	pointer("pointerdown", 1);
	if (pointerType === "touch" && "TouchEvent" in window) {
		const begun = touch(control, "touchstart", init);
		pointer("pointerup", 0);
		const ended = touch(control, "touchend", init);
		// A page that has acted on the touch prevents that it counts as a click too.
		if (!begun || !ended) return true;
		mouse("mousedown", 1);
	} else {
		mouse("mousedown", 1);
		pointer("pointerup", 0);
	}
	mouse("mouseup", 0);
	mouse("click", 0);
	return true;
}

/** Returns whether what usually follows is wanted. */
function touch(
	target: HTMLElement,
	type: "touchstart" | "touchend",
	{ clientX, clientY, ...init }: MouseEventInit,
): boolean {
	const place = { clientX: clientX ?? 0, clientY: clientY ?? 0 };
	const finger = [new Touch({ identifier: 1, target, ...place })];
	const down = type === "touchstart" ? finger : [];
	return target.dispatchEvent(
		new TouchEvent(type, {
			...init,
			touches: down,
			targetTouches: down,
			changedTouches: finger,
		}),
	);
}

export function submit(
	form: HTMLFormElement,
	submitter: HTMLElement | null,
): boolean {
	// By the prototype: fields of a form hide its own properties by their names.
	if (!document.contains(form)) return false;
	HTMLFormElement.prototype.requestSubmit.call(
		form,
		submitter?.isConnected ? submitter : null,
	);
	return true;
}
