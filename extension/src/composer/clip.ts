/** What can be seen of a box on the page. */

interface Edges {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** What cuts off parts of the box as it scrolls. */
export function clipping(box: HTMLElement): Element[] {
	const found: Element[] = [];
	for (let it = box.parentElement; it; it = it.parentElement) {
		if (it === box.ownerDocument.body) break;
		if (getComputedStyle(it).overflow !== "visible") found.push(it);
	}
	return found;
}

export function cutTo(edges: Edges, clips: readonly Element[]): Edges {
	let { left, top, right, bottom } = edges;
	for (const clip of clips) {
		const at = clip.getBoundingClientRect();
		left = Math.max(left, at.left);
		top = Math.max(top, at.top);
		right = Math.min(right, at.right);
		bottom = Math.min(bottom, at.bottom);
	}
	return { left, top, right, bottom };
}

/** Something of the page, such as a dialog, lies above the box. */
export function isCovered(box: HTMLElement, seen: Edges): boolean {
	const y = (seen.top + seen.bottom) / 2;
	const width = seen.right - seen.left;
	return [0.1, 0.5, 0.9].every((part) => {
		const x = seen.left + part * width;
		return box.ownerDocument.elementFromPoint(x, y) !== box;
	});
}
