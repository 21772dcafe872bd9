import type { Context, SurfaceKind } from "../../../wasm/prescreen";
import { readText } from "../composer/text";
import { boxes } from "./block";
import { plainly } from "./plain";

/** What a draft answers, as far as the page shows it. */
export interface Shown extends Context {
	/** What the draft then is, where that differs from what it seems to be. */
	as?: SurfaceKind;
	/** The page shows the beginning only; the rest is behind "See more". */
	cut?: true;
}

const pressed = "button, [role='button'], [role='menuitem']";

/**
 * The words of a post or comment as the page shows them, without names, times
 * and actions. Class names rotate, so the leaves that carry people's own words
 * are recognised by `dir="auto"`, which sites set on text of unknown direction.
 * `own` tells whether an element belongs to this post or comment.
 */
export function shownText(
	root: Element,
	own: (element: Element) => boolean,
): string {
	return leaves(root, own)
		.map((leaf) => textOf(leaf, own))
		.filter((text) => text)
		.join("\n");
}

/** The words with their author, and whether these are all of them. */
export function shown(
	author: string,
	root: Element,
	own: (element: Element) => boolean,
): Shown {
	const text = shownText(root, own);
	const cut = leaves(root, own).some((leaf) => isCut(leaf, own));
	return { author, text, ...(cut ? { cut } : {}) };
}

function leaves(root: Element, own: (element: Element) => boolean): Element[] {
	const found: Element[] = [];
	for (const leaf of root.querySelectorAll("[dir='auto']")) {
		if (found.at(-1)?.contains(leaf) || !own(leaf)) continue;
		const wrapper = leaf.parentElement?.closest(
			`a, h2, h3, h4, h5, h6, strong, time, ${pressed}, ${boxes}`,
		);
		if (leaf.matches(boxes) || (wrapper && root.contains(wrapper))) continue;
		found.push(leaf);
	}
	return found;
}

function textOf(leaf: Element, own: (element: Element) => boolean): string {
	const { text } = readText(
		leaf,
		(part) => part.matches(pressed) || !own(part),
	);
	return text.trim();
}

/**
 * A text that ends in an ellipsis with something to press behind it. "See less"
 * has no ellipsis before it, in whatever language, and a text that merely trails
 * off has nothing to press.
 */
function isCut(leaf: Element, own: (element: Element) => boolean): boolean {
	const ends = /(?:[\u2026\u22ef]|\.{3}|\u3002{3})$/.test(textOf(leaf, own));
	return ends && leaf.querySelector(pressed) !== null;
}

/** The first link with words: the avatar before it has none. */
export function shownAuthor(
	root: Element,
	own: (element: Element) => boolean,
): string {
	for (const link of root.querySelectorAll("a[href]")) {
		if (link.getAttribute("aria-hidden") === "true" || !own(link)) continue;
		if (link.closest(boxes)) continue;
		const name = plainly(readText(link).text);
		if (name) return name;
	}
	return "";
}

/** Reports whether the words hold the name as whole words. */
export function holdsName(words: string, name: string): boolean {
	if (!name) return false;
	const letter = /[\p{L}\p{N}]/u;
	for (
		let at = words.indexOf(name);
		at >= 0;
		at = words.indexOf(name, at + 1)
	) {
		const before = words[at - 1] ?? "";
		const after = words[at + name.length] ?? "";
		if (!letter.test(before) && !letter.test(after)) return true;
	}
	return false;
}
