import { readText } from "../composer/text";
import { boxes } from "./block";
import { plainly } from "./plain";

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
	const parts: string[] = [];
	let last: Element | null = null;
	for (const leaf of root.querySelectorAll("[dir='auto']")) {
		if (last?.contains(leaf) || !own(leaf)) continue;
		const wrapper = leaf.parentElement?.closest(
			`a, h2, h3, h4, h5, h6, strong, time, ${pressed}, ${boxes}`,
		);
		if (leaf.matches(boxes) || (wrapper && root.contains(wrapper))) continue;
		last = leaf;
		const { text } = readText(
			leaf,
			(part) => part.matches(pressed) || !own(part),
		);
		if (text.trim()) parts.push(text.trim());
	}
	return parts.join("\n");
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
