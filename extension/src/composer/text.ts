/**
 * Reading an editable or shown tree as text, block by block, with a way back from
 * UTF-16 offsets to places in the tree. `textContent` glues lines together and
 * `innerText` costs a layout, doubles line breaks and leaves out emoji images.
 */

/** A run of the text that lies in one node. */
export interface Piece {
	/** UTF-16 offset into the text. */
	start: number;
	length: number;
	node: Text | Element;
	/** UTF-16 offset into the text node; 0 for an image. */
	offset: number;
}

export interface TextReading {
	text: string;
	pieces: Piece[];
}

const blocks = new Set(
	"ADDRESS ARTICLE ASIDE BLOCKQUOTE DIV DL DT DD FIGURE FORM H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TR UL".split(
		" ",
	),
);
const silent = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "svg"]);

/** Editors put these in for their own needs; a joiner inside an emoji is not among them. */
const invisible = /[\u200b\u2060\ufeff]/;
/** What does not stand in the text as it stands in the tree. */
const unlike = /[\u00a0\u200b\u2060\ufeff]/;
const picture = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

export function readText(
	root: Node,
	skip: (element: Element) => boolean = () => false,
): TextReading {
	const pieces: Piece[] = [];
	let text = "";
	// Something stands on the current line; a line has ended and the next not begun.
	let onLine = false;
	let ended = false;

	const beginLine = () => {
		if (ended) text += "\n";
		ended = false;
		onLine = true;
	};
	const endLine = () => {
		if (onLine) ended = true;
		onLine = false;
	};
	const put = (words: string, node: Text | Element, offset: number) => {
		beginLine();
		pieces.push({ start: text.length, length: words.length, node, offset });
		text += words;
	};
	const putText = (node: Text) => {
		const data = node.data;
		if (!data || isIndentation(node)) return;
		if (!unlike.test(data)) return put(data, node, 0);
		let from = 0;
		for (let at = 0; at <= data.length; at++) {
			if (at < data.length && !invisible.test(data[at] ?? "")) continue;
			if (at > from) {
				put(data.slice(from, at).replace(/\u00a0/g, " "), node, from);
			}
			from = at + 1;
		}
	};
	const walk = (node: Node) => {
		if (node.nodeType === 3) return putText(node as Text);
		if (node.nodeType !== 1) return;
		const element = node as Element;
		if (silent.has(element.tagName) || (node !== root && skip(element))) return;
		if (element.tagName === "BR") {
			beginLine();
			if (!isFiller(element)) {
				text += "\n";
				onLine = false;
			}
			return;
		}
		if (element.tagName === "IMG") {
			const alt = element.getAttribute("alt") ?? "";
			// A photo's description is not the writer's word; an emoji is.
			if (picture.test(alt) && alt.length <= 16) put(alt, element, 0);
			return;
		}
		const block = blocks.has(element.tagName);
		if (block) endLine();
		for (const child of element.childNodes) walk(child);
		if (block) endLine();
	};
	walk(root);
	return { text, pieces };
}

/** The place in the tree of a range of the text, or null when it has none. */
export function rangeOf(
	reading: TextReading,
	start: number,
	end: number,
): Range | null {
	const first = reading.pieces.find((it) => it.start + it.length > start);
	const last = reading.pieces.findLast((it) => it.start < end);
	if (!first || !last || last.start < first.start) return null;
	const range = (first.node.ownerDocument ?? document).createRange();
	if (first.node.nodeType === 3) {
		range.setStart(first.node, first.offset + Math.max(0, start - first.start));
	} else {
		range.setStartBefore(first.node);
	}
	if (last.node.nodeType === 3) {
		range.setEnd(
			last.node,
			last.offset + Math.min(last.length, end - last.start),
		);
	} else {
		range.setEndAfter(last.node);
	}
	return range;
}

/** The last break of a block only keeps the line open: it shows no further line. */
function isFiller(br: Element): boolean {
	let node: Node = br;
	for (;;) {
		const next = node.nextSibling;
		if (next) {
			if (next.nodeType === 1) return blocks.has((next as Element).tagName);
			if (next.nodeType === 3 && (next as Text).data !== "") return false;
			node = next;
			continue;
		}
		const parent: Element | null = node.parentElement;
		if (!parent || blocks.has(parent.tagName)) return true;
		node = parent;
	}
}

/** Line breaks of the markup between two blocks are shown nowhere. */
function isIndentation(node: Text): boolean {
	if (!/^\s*\n\s*$/.test(node.data)) return false;
	for (const sibling of [node.previousSibling, node.nextSibling]) {
		if (sibling?.nodeType === 1 && blocks.has((sibling as Element).tagName)) {
			return true;
		}
	}
	return false;
}
