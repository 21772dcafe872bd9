/** The worst of what a rectangle would cover; the page's controls may never be covered. */
export type Cover = "nothing" | "words" | "control";

interface Rectangle {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Closer together than the smallest button is wide. */
const step = 8;
const edge = 2;

const controls =
	"a[href], button, input, select, textarea, summary, label, [contenteditable]:not([contenteditable='false']), [role='button'], [role='link'], [role='menuitem'], [role='tab'], [role='checkbox'], [role='switch'], [role='radio'], [role='option'], [role='combobox'], [role='textbox'], [tabindex='0']";

/** What of the page would lie under this place; what is off the screen counts as taken. */
export function coverAt(place: Rectangle, box: Element, own: Element): Cover {
	const doc = box.ownerDocument;
	const right = place.x + place.width;
	const bottom = place.y + place.height;
	if (
		place.x < edge ||
		place.y < edge ||
		right > doc.documentElement.clientWidth - edge ||
		bottom > window.innerHeight - edge
	) {
		return "control";
	}
	const under = new Set<Element>();
	for (const y of stops(place.y, bottom)) {
		for (const x of stops(place.x, right)) {
			const hit = doc.elementsFromPoint(x, y).find((it) => it !== own);
			if (!hit || under.has(hit)) continue;
			if (isControl(hit, box)) return "control";
			under.add(hit);
		}
	}
	return [...under].some((it) => hasWordsIn(it, place)) ? "words" : "nothing";
}

function stops(from: number, to: number): number[] {
	const found: number[] = [];
	for (let at = from; at < to; at += step) found.push(at);
	return [...found, to];
}

/** A control that the box itself lies in, such as a pane that scrolls, is none to be spared. */
function isControl(hit: Element, box: Element): boolean {
	for (
		let it = hit.closest(controls);
		it;
		it = it.parentElement?.closest(controls) ?? null
	) {
		if (!it.contains(box)) return true;
		if (it === box) return true;
	}
	return false;
}

function hasWordsIn(element: Element, place: Rectangle): boolean {
	const range = element.ownerDocument.createRange();
	for (const node of element.childNodes) {
		if (node.nodeType !== 3 || !node.textContent?.trim()) continue;
		range.selectNodeContents(node);
		for (const at of range.getClientRects()) {
			if (
				at.left < place.x + place.width &&
				at.right > place.x &&
				at.top < place.y + place.height &&
				at.bottom > place.y
			) {
				return true;
			}
		}
	}
	return false;
}
