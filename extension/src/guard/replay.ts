import { isTextarea } from "../composer/box";

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
	// Where the page leaves Enter to the browser it breaks the line, and only a
	// person's own key does that by itself.
	if (wanted && isTextarea(box) && box.ownerDocument.activeElement === box) {
		box.ownerDocument.execCommand("insertText", false, "\n");
	}
	return true;
}

/** A whole press of the pointer: some buttons listen to its beginning, some to its end. */
export function press(control: HTMLElement): boolean {
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
	const pointer = {
		...init,
		pointerId: 1,
		pointerType: "mouse",
		isPrimary: true,
	};
	control.dispatchEvent(
		new PointerEvent("pointerdown", { ...pointer, buttons: 1 }),
	);
	control.dispatchEvent(
		new MouseEvent("mousedown", { ...init, buttons: 1, detail: 1 }),
	);
	control.dispatchEvent(new PointerEvent("pointerup", pointer));
	control.dispatchEvent(new MouseEvent("mouseup", { ...init, detail: 1 }));
	control.dispatchEvent(new MouseEvent("click", { ...init, detail: 1 }));
	return true;
}

export function submit(
	form: HTMLFormElement,
	submitter: HTMLElement | null,
): boolean {
	if (!form.isConnected) return false;
	form.requestSubmit(submitter?.isConnected ? submitter : null);
	return true;
}
