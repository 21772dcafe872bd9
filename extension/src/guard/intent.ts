import { allBoxes, readBox } from "../composer/box";
import { controls, isApart } from "../sites/block";
import { knownSurface, type Site, surfaceOf } from "../sites/site";
import { isBlank } from "./reading";

type Key = Pick<
	KeyboardEvent,
	"key" | "keyCode" | "isComposing" | "shiftKey" | "ctrlKey" | "metaKey"
>;

/** Reports whether Enter here ends a word of an input method, not the draft. */
function composes(event: Key): boolean {
	return event.isComposing || event.keyCode === 229 || event.key === "Process";
}

export function isEnter(event: Key): boolean {
	return event.key === "Enter" && !composes(event);
}

/** Reports whether a key sends from a box in which plain Enter does `enter`. */
export function sendsByKey(event: Key, enter: "sends" | "breaks"): boolean {
	if (!isEnter(event)) return false;
	// Some sites send with it, whatever plain Enter does.
	if (event.ctrlKey || event.metaKey) return true;
	return enter === "sends" && !event.shiftKey;
}

/** Reports whether a key presses a control that has the focus. */
export function pressesByKey(event: Key): boolean {
	return isEnter(event) || (event.key === " " && !composes(event));
}

export function controlAt(target: EventTarget | null): HTMLElement | null {
	const element = target as Element | null;
	if (typeof element?.closest !== "function") return null;
	return element.closest<HTMLElement>(controls);
}

const otherRoles = new Set(
	"checkbox combobox gridcell link listbox menuitem menuitemcheckbox menuitemradio option radio row searchbox slider spinbutton switch tab textbox treeitem".split(
		" ",
	),
);

/** Reports whether a control publishes something without any box; entries of menus may. */
export function sendsAlone(control: HTMLElement, site: Site): boolean {
	if (isPlainlyElse(control, true)) return false;
	return knownSurface(site, control, readBox(control)) !== undefined;
}

/**
 * The boxes whose draft a press on this control may send, itself among them when
 * it sends without any. Words on the control say nothing: they are in the user's
 * language. Where it stands and what state it shows does, and a control too many
 * costs nothing while the draft is clear.
 */
export function boxesSentBy(control: HTMLElement, site: Site): HTMLElement[] {
	const alone = sendsAlone(control, site) ? [control] : [];
	if (isPlainlyElse(control)) return alone;
	let inner: Element | null = null;
	let found: HTMLElement[] = [];
	for (const box of allBoxes(control.ownerDocument)) {
		const text = readBox(box);
		if (box.contains(control)) continue;
		const surface = surfaceOf(site, box, text);
		// A share is one without any words as well.
		if (isBlank(text) && surface.kind !== "share") continue;
		const block = surface.block(box);
		if (!block.contains(control) || isHeaderIcon(control, box)) continue;
		if (isApart(control, box) || !isVisible(box)) continue;
		if (block === inner) {
			found.push(box);
		} else if (!inner || inner.contains(block)) {
			inner = block;
			found = [box];
		}
	}
	return [...alone, ...found];
}

/** The boxes that a key in this one sends: all of its composer. */
export function boxesSentFrom(box: HTMLElement, site: Site): HTMLElement[] {
	const blockOf = (it: HTMLElement, text: string) =>
		surfaceOf(site, it, text).block(it);
	const own = blockOf(box, readBox(box));
	const others = allBoxes(box.ownerDocument).filter((it) => {
		if (it === box || !own.contains(it)) return false;
		const text = readBox(it);
		return !isBlank(text) && isVisible(it) && blockOf(it, text) === own;
	});
	return [box, ...others];
}

/** Sites keep hidden copies of boxes. */
export function isVisible(box: HTMLElement): boolean {
	return box.checkVisibility();
}

/** Reports whether it sends no draft, whatever it belongs to. */
export function isPlainlyElse(control: HTMLElement, menus = false): boolean {
	const role = control.getAttribute("role") ?? "";
	if (otherRoles.has(role) && !(menus && role === "menuitem")) return true;
	if (control.tagName === "A" && role !== "button") return true;
	if (control.matches(":disabled, [aria-disabled='true']")) return true;
	return states.some((name) => {
		const state = control.getAttribute(name);
		return state !== null && (state !== "false" || name !== "aria-haspopup");
	});
}

/** A control that shows one of these changes something here and sends nothing. */
const states = [
	"aria-haspopup",
	"aria-expanded",
	"aria-pressed",
	"aria-checked",
	"aria-selected",
];

/** An icon before the box closes the dialog or picks an emoji; nobody should be held from closing. */
function isHeaderIcon(control: HTMLElement, box: HTMLElement): boolean {
	const order = control.compareDocumentPosition(box);
	return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !hasWords(control);
}

/** Reports whether a control shows more than a sign. */
export function hasWords(control: HTMLElement): boolean {
	return (
		control.matches("input") || /[\p{L}\p{N}]/u.test(control.textContent ?? "")
	);
}
