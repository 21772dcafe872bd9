import { plainly } from "./plain";

/** What can be pressed. */
export const controls =
	"button, [role='button'], [role='menuitem'], input[type='submit'], input[type='image'], input[type='button'], [tabindex='0']";

/** What can be written into. */
export const boxes =
	"textarea, [contenteditable='true'], [contenteditable=''], [contenteditable='plaintext-only']";

/** What somebody has said already, with actions of its own. */
const said =
	"article, [role='article'], [data-commentid], [data-pressable-container], [data-message-id], [data-scope]";

/** Where another thing than the composer begins. */
const foreign = `${said}, [role='log'], [role='feed'], [role='row'], [role='grid'], header, nav, h1, h2, h3, h4, h5, h6`;

/** By which one of several is taken; a switch is no such thing. */
const choices =
	"[role='checkbox'], [role='radio'], [role='option'], input[type='radio'], input[type='checkbox']:not([role='switch'])";

/** What is typed here is looked up and not sent. */
const searches = "[role='searchbox'], [role='search'], input[type='search']";

/** No composer is larger than these. */
const walls =
	"body, main, article, [role='main'], [role='feed'], [role='article'], [role='dialog'], [data-commentid], li";

/**
 * The container in which controls belong to this box. Neither Facebook's comment
 * box nor its chats have a reliable form, and a send button may sit several
 * wrappers away. So climb until something appears that is no part of a composer.
 * Too large a block costs nothing: a clear draft passes untouched.
 */
export function nearestBlock(box: HTMLElement): Element {
	const form = box.closest("form");
	if (form && hasControl(form, box) && !holdsForeign(form, box)) return form;
	let block: Element = box;
	for (let next = box.parentElement; next; next = next.parentElement) {
		// Without any control the block is surely not whole yet.
		if (hasControl(block, box) && holdsForeign(next, box)) return block;
		if (next.matches(walls)) {
			// A dialog with nothing else in it is a composer as a whole.
			return next.matches("[role='dialog']") ? next : block;
		}
		block = next;
	}
	return block;
}

/** The dialog itself, for composers that fill one. */
export function dialogBlock(box: HTMLElement): Element {
	return box.closest("[role='dialog']") ?? nearestBlock(box);
}

/**
 * The dialog or the whole page, for composers that fill one, and for a box of
 * which nothing is known: its button may sit in the header or the footer.
 */
export function pageBlock(box: HTMLElement): Element {
	return box.closest("[role='dialog']") ?? box.ownerDocument.body;
}

/**
 * Reports whether a dialog lets choose whom its words go to. It sends a message,
 * and Enter may do so; one that publishes leaves Enter to its box.
 */
export function choosesPeople(box: Element): boolean {
	const dialog = box.closest("[role='dialog']");
	return Boolean(dialog?.querySelector(choices));
}

function hasControl(root: Element, box: Element): boolean {
	return [...root.querySelectorAll(controls)].some((it) => !box.contains(it));
}

function holdsForeign(root: Element, box: Element): boolean {
	const outside = (it: Element) => !box.contains(it) && !it.contains(box);
	for (const it of root.querySelectorAll(`${foreign}, ${boxes}`)) {
		if (outside(it)) return true;
	}
	const own = hint(box);
	for (const it of root.querySelectorAll("a[href], [dir='auto']")) {
		const words = plainly(it.textContent ?? "");
		// The placeholder is drawn as text beside the box.
		if (!words || own.includes(words) || !outside(it)) continue;
		if (!it.closest(controls)) return true;
	}
	return false;
}

/** What the box says about itself; it often holds the name of the person answered. */
export function hint(box: Element): string {
	return ["aria-placeholder", "placeholder", "aria-label"]
		.map((name) => plainly(box.getAttribute(name) ?? ""))
		.join("\n");
}

/**
 * Reports whether a control in the box's block has another purpose all the same:
 * it belongs to what somebody else has said, or to a search that lies over the
 * composer, for hashtags or people, with buttons of its own.
 */
export function isApart(control: Element, box: Element): boolean {
	const around = (what: string) => {
		const thing = control.closest(what);
		return thing?.contains(box) ? null : thing;
	};
	return Boolean(
		around(said) ?? around("[role='dialog']")?.querySelector(searches),
	);
}
