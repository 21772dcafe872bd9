const firsts = new WeakMap<Element, string>();

/** The text that a box had when it was first seen: an editor opens with what is edited. */
export function firstText(box: Element, text: string): string {
	const known = firsts.get(box);
	if (known !== undefined) return known;
	firsts.set(box, text);
	return text;
}
