import type { SurfaceKind } from "../../../wasm/prescreen";
import { pageBlock } from "./block";
import type { Shown } from "./shown";

export type { Shown } from "./shown";

/** A place on a site where staff write to the public or to one person. */
export interface Surface {
	kind: SurfaceKind;
	/** The editable root; or a control that sends by itself what it shows, and so is its own box. */
	box: string;
	/** The words in it are the page's own: what is sent has none. */
	wordless?: true;
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

export interface Site {
	/** As in a draft's `site`. */
	id: string;
	hosts: readonly string[];
	/** The first that fits decides. */
	surfaces: readonly Surface[];
	/** The user presses something: what opens next may not say what it belongs to. */
	pressed?: (target: Element) => void;
}

/**
 * A box that no surface knows is guarded all the same. Enter counts as sending:
 * holding a line break once too often is a nuisance, letting a message slip is a breach.
 */
const unknown: Surface = {
	kind: "comment",
	box: "*",
	enter: "sends",
	block: pageBlock,
	context: () => null,
};

/** A line that describes a picture goes to whoever sees the picture. */
const description: Surface = { ...unknown, kind: "post" };

export function notePressed(site: Site, target: EventTarget | null): void {
	try {
		if (target instanceof Element) site.pressed?.(target);
	} catch {
		// What opens next is then read without it.
	}
}

/** The surface that the site describes, if any. */
export function knownSurface(
	site: Site,
	box: HTMLElement,
	text: string,
): Surface | undefined {
	const fits = (surface: Surface) =>
		box.matches(surface.box) &&
		(!surface.within || box.closest(surface.within) !== null) &&
		(!surface.when || surface.when(box, text));
	try {
		return site.surfaces.find(fits);
	} catch {
		// A page that is built in an unforeseen way is no reason to let a draft go.
		return undefined;
	}
}

export function surfaceOf(site: Site, box: HTMLElement, text: string): Surface {
	const known = knownSurface(site, box, text);
	return known ?? (box.tagName === "INPUT" ? description : unknown);
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
