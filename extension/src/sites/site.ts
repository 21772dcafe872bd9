import type { SurfaceKind } from "../../../wasm/prescreen";
import { largestBlock } from "./block";
import type { Shown } from "./shown";

export type { Shown } from "./shown";

/** A place on a site where staff write to the public or to one person. */
export interface Surface {
	kind: SurfaceKind;
	/** The editable root. */
	box: string;
	/** An ancestor that must be there; it tells which page the selector is for. */
	within?: string;
	/** What selectors cannot say. The text is the draft as it stands. */
	when?: (box: HTMLElement, text: string) => boolean;
	/** What plain Enter does in this box. */
	enter: "sends" | "breaks";
	/** The form, dialog or container whose controls belong to this box. */
	block: (box: HTMLElement) => Element;
	/**
	 * Author and text of what is answered; null when the page does not show it.
	 * Where a page leaves it open which of several is meant, all of them: the
	 * draft is then judged under each.
	 */
	context: (box: HTMLElement, text: string) => Shown | readonly Shown[] | null;
}

/** What one press publishes without a box that holds it. */
export interface Bare {
	/** Where it stands on the page, as long as it can be pressed. */
	place: HTMLElement;
	kind: SurfaceKind;
	text: string;
	contexts: readonly Shown[];
}

export interface Site {
	/** As in a draft's `site`. */
	id: string;
	hosts: readonly string[];
	/** The first that fits decides. */
	surfaces: readonly Surface[];
	/** The user presses something: what opens next may not say what it belongs to. */
	pressed?: (target: Element) => void;
	/** What a press on this control publishes although no box holds it. */
	bare?: (control: HTMLElement) => Bare | null;
}

/**
 * A box that no surface knows is guarded all the same. Enter counts as sending:
 * holding a line break once too often is a nuisance, letting a message slip is a breach.
 */
const unknown: Surface = {
	kind: "comment",
	box: "*",
	enter: "sends",
	block: largestBlock,
	context: () => null,
};

/** What a press on this control publishes by itself, as far as the site can tell. */
export function bareBy(site: Site, control: HTMLElement): Bare | null {
	try {
		return site.bare?.(control) ?? null;
	} catch {
		return null;
	}
}

export function notePressed(site: Site, target: EventTarget | null): void {
	try {
		if (target instanceof Element) site.pressed?.(target);
	} catch {
		// What opens next is then read without it.
	}
}

export function surfaceOf(site: Site, box: HTMLElement, text: string): Surface {
	const fits = (surface: Surface) =>
		box.matches(surface.box) &&
		(!surface.within || box.closest(surface.within) !== null) &&
		(!surface.when || surface.when(box, text));
	try {
		return site.surfaces.find(fits) ?? unknown;
	} catch {
		// A page that is built in an unforeseen way is no reason to let a draft go.
		return unknown;
	}
}

/** What the draft may answer, as far as the page shows it; what cannot be read is not there. */
export function contextsOf(
	surface: Surface,
	box: HTMLElement,
	text: string,
): readonly Shown[] {
	try {
		return [surface.context(box, text) ?? []].flat();
	} catch {
		return [];
	}
}
