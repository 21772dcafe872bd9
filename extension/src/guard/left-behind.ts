import { allBoxes } from "../composer/box";
import { controls } from "../sites/block";
import { hasWords, isPlainlyElse, isVisible } from "./intent";
import { isBlank, type Reading } from "./reading";

const dialogs = "[role='dialog']";
/** What lies over a page, or over a dialog and belongs to it. */
const layers = `${dialogs}, [role='menu'], [role='listbox']`;

/**
 * A draft whose box was left behind: dialogs that publish in several steps may
 * have it no longer, or out of view, when the last button is pressed. For the
 * guard the dialog then takes the place of the box, and reads as it did.
 */
export class LeftBehind {
	readonly #readings = new WeakMap<HTMLElement, Reading>();
	#written: { box: HTMLElement; reading: Reading } | null = null;

	/** What is sent from a dialog that has taken the place of a box. */
	read(dialog: HTMLElement): Reading | undefined {
		return this.#readings.get(dialog);
	}

	/** A box was read. */
	seen(box: HTMLElement, reading: Reading): void {
		if (!reading.surface.block(box).matches(dialogs)) return;
		if (!isBlank(reading.draft.text)) this.#written = { box, reading };
		else if (this.#written?.box === box) this.#written = null;
	}

	/** The user gives it up: nothing of it is sent any more. */
	forget(): void {
		this.#written = null;
	}

	/** A press on the page itself, or on a sign over the box, which closes its dialog, gives it up. */
	pressed(target: Element, control: HTMLElement | null): void {
		const box = this.#written?.box;
		if (!box) return;
		const closes =
			control !== null &&
			control.closest(dialogs) === box.closest(dialogs) &&
			isSignBefore(control, box);
		if (closes || !target.closest(layers)) this.forget();
	}

	/** The dialog that sends the draft when this is pressed, if one does. */
	sentBy(control: HTMLElement): HTMLElement[] {
		const written = this.#written;
		const dialog = control.closest<HTMLElement>(dialogs);
		if (!written || !dialog || isPlainlyElse(control)) return [];
		const { box, reading } = written;
		if (box.isConnected && isVisible(box)) return [];
		const there = (it: HTMLElement) => dialog.contains(it) && isVisible(it);
		if (allBoxes(dialog.ownerDocument).some(there)) return [];
		if (others(dialog).some((it) => isSignBefore(control, it))) return [];
		const surface = { ...reading.surface, block: () => dialog };
		this.#readings.set(dialog, { ...reading, surface });
		return [dialog];
	}
}

/** A sign before something with words goes back or closes. */
function isSignBefore(control: HTMLElement, other: Element): boolean {
	const order = control.compareDocumentPosition(other);
	return !hasWords(control) && (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function others(dialog: Element): HTMLElement[] {
	return [...dialog.querySelectorAll<HTMLElement>(controls)].filter(hasWords);
}
