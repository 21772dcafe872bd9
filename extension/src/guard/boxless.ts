import { allBoxes } from "../composer/box";
import { controls } from "../sites/block";
import { bareBy, type Site, type Surface } from "../sites/site";
import { hasWords, isPlainlyElse, isVisible } from "./intent";
import { isBlank, type Reading, readingOf } from "./reading";

const dialogs = "[role='dialog']";
/** What lies over a dialog and belongs to it. */
const layers = `${dialogs}, [role='menu'], [role='listbox']`;

/**
 * Drafts that no box shows when they are sent: a share by one press, and the
 * post whose box was left behind on an earlier step. What stands for them is the
 * place on the page that the press belongs to.
 */
export class Boxless {
	readonly #site: Site;
	readonly #readings = new WeakMap<HTMLElement, Reading>();
	#written: { box: HTMLElement; reading: Reading } | null = null;

	constructor(site: Site) {
		this.#site = site;
	}

	/** What was last said to be sent from this place; nothing for a box. */
	read(place: HTMLElement): Reading | undefined {
		return this.#readings.get(place);
	}

	/** A box was read. One that fills a dialog may be gone before its draft is sent. */
	seen(box: HTMLElement, reading: Reading): void {
		if (!box.closest(dialogs) || !reading.surface.block(box).matches(dialogs)) {
			return;
		}
		if (!isBlank(reading.draft.text)) this.#written = { box, reading };
		else if (this.#written?.box === box) this.#written = null;
	}

	/** The user leaves what was being written: nothing of it is sent any more. */
	leave(): void {
		this.#written = null;
	}

	/**
	 * Something is pressed. On the page itself, or on a sign over the box, which
	 * closes its dialog, that leaves the draft.
	 */
	pressed(target: Element, control: HTMLElement | null): void {
		const box = this.#written?.box;
		if (!box) return;
		const order = control?.compareDocumentPosition(box) ?? 0;
		const above =
			control !== null &&
			!hasWords(control) &&
			(order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
			control.closest(dialogs) === box.closest(dialogs);
		if (above || !target.closest(layers)) this.leave();
	}

	/** The place from which a press on this control publishes, when no box does. */
	sentBy(control: HTMLElement): HTMLElement[] {
		const [place, reading] = this.#bare(control) ?? this.#left(control) ?? [];
		if (!place || !reading) return [];
		this.#readings.set(place, reading);
		return [place];
	}

	#bare(control: HTMLElement): [HTMLElement, Reading] | null {
		if (isPlainlyElse(control, true)) return null;
		const bare = bareBy(this.#site, control);
		if (!bare) return null;
		const { place, kind, text, contexts } = bare;
		const surface = standsFor(place, kind);
		return [place, readingOf(this.#site, surface, text, contexts)];
	}

	/** In a dialog without a box of its own, the draft of a box that is out of view. */
	#left(control: HTMLElement): [HTMLElement, Reading] | null {
		const written = this.#written;
		const dialog = control.closest<HTMLElement>(dialogs);
		if (!written || !dialog || isPlainlyElse(control)) return null;
		const { box, reading } = written;
		if (box.isConnected && isVisible(box)) return null;
		const there = (it: HTMLElement) => dialog.contains(it) && isVisible(it);
		if (allBoxes(dialog.ownerDocument).some(there)) return null;
		if (isSign(control, dialog)) return null;
		const surface = standsFor(dialog, reading.surface.kind);
		return [dialog, { ...reading, surface }];
	}
}

function standsFor(place: HTMLElement, kind: Surface["kind"]): Surface {
	return {
		kind,
		box: "*",
		enter: "sends",
		block: () => place,
		context: () => null,
	};
}

/** A sign before something with words closes the dialog or goes back. */
function isSign(control: HTMLElement, dialog: Element): boolean {
	if (hasWords(control)) return false;
	return [...dialog.querySelectorAll<HTMLElement>(controls)].some(
		(it) =>
			hasWords(it) &&
			(control.compareDocumentPosition(it) &
				Node.DOCUMENT_POSITION_FOLLOWING) !==
				0,
	);
}
