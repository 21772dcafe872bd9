import type { Context, SurfaceKind } from "../../../wasm/prescreen";
import { pageBlock } from "./block";

/** A place on a site where staff write to the public or to one person. */
export interface Surface {
	kind: SurfaceKind;
	/** The editable root; or a control that sends by itself what it shows, and so is its own box. */
	box: string;
	/** An ancestor that must be there; it tells which page the selector is for. */
	within?: string;
	/** What selectors cannot say. The text is the draft as it stands. */
	when?: (box: HTMLElement, text: string) => boolean;
	/** What plain Enter does in this box. */
	enter: "sends" | "breaks";
	/** The form, dialog or container whose controls belong to this box. */
	block: (box: HTMLElement) => Element;
	/** Author and text of what is answered; null when the page does not show it. */
	context: (box: HTMLElement, text: string) => Context | null;
}

export interface Site {
	/** As in a draft's `site`. */
	id: string;
	hosts: readonly string[];
	/** The first that fits decides. */
	surfaces: readonly Surface[];
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
	return knownSurface(site, box, text) ?? unknown;
}

/** The context as far as the page shows it; what cannot be read is not there. */
export function contextOf(
	surface: Surface,
	box: HTMLElement,
	text: string,
): Context | null {
	try {
		return surface.context(box, text);
	} catch {
		return null;
	}
}
