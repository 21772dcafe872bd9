import type { Mark } from "./marks";

export interface Mirror {
	remove(): void;
}

/** What makes letters fall in the same places. */
const shared = [
	"boxSizing",
	"direction",
	"fontFamily",
	"fontFeatureSettings",
	"fontKerning",
	"fontSize",
	"fontStretch",
	"fontStyle",
	"fontVariant",
	"fontWeight",
	"letterSpacing",
	"lineHeight",
	"paddingBottom",
	"paddingLeft",
	"paddingRight",
	"paddingTop",
	"tabSize",
	"textAlign",
	"textIndent",
	"textTransform",
	"wordSpacing",
] as const;

const looks = {
	stop: "underline wavy #d92d20 1.5px",
	caution: "underline dotted #b54708 2px",
};

/** A transparent copy of a textarea's text above it, showing only the underlines. */
export function createMirror(
	box: HTMLTextAreaElement,
	marks: readonly Mark[],
): Mirror {
	const doc = box.ownerDocument;
	const host = doc.createElement("prescreen-marks");
	host.setAttribute("aria-hidden", "true");
	const frame = doc.createElement("div");
	const copy = doc.createElement("div");
	frame.append(copy);
	host.attachShadow({ mode: "closed" }).append(frame);
	host.style.cssText =
		"all: initial; position: fixed; inset: 0 auto auto 0; z-index: 2147483646; pointer-events: none";
	frame.style.cssText = "position: absolute; overflow: hidden";
	copy.style.cssText =
		"color: transparent; white-space: pre-wrap; overflow-wrap: break-word";
	copy.append(...pieces(doc, box.value, marks));

	const ended = new AbortController();
	let waiting = 0;
	const place = () => {
		waiting = 0;
		if (!box.isConnected) return remove();
		const style = getComputedStyle(box);
		for (const name of shared) copy.style[name] = style[name];
		const edge = box.getBoundingClientRect();
		frame.style.left = `${edge.left + box.clientLeft}px`;
		frame.style.top = `${edge.top + box.clientTop}px`;
		frame.style.width = copy.style.width = `${box.clientWidth}px`;
		frame.style.height = `${box.clientHeight}px`;
		copy.style.transform = `translate(${-box.scrollLeft}px, ${-box.scrollTop}px)`;
	};
	// Many scroll events may come before one frame is drawn.
	const later = () => {
		waiting ||= requestAnimationFrame(place);
	};
	const remove = () => {
		ended.abort();
		cancelAnimationFrame(waiting);
		host.remove();
	};
	const options = { capture: true, passive: true, signal: ended.signal };
	window.addEventListener("scroll", later, options);
	window.addEventListener("resize", later, options);
	// The copy shows the text that was screened and no other.
	box.addEventListener("input", remove, options);
	const sized = new ResizeObserver(later);
	sized.observe(box);
	ended.signal.addEventListener("abort", () => sized.disconnect());
	doc.documentElement.append(host);
	place();
	return { remove };
}

function pieces(
	doc: Document,
	text: string,
	marks: readonly Mark[],
): (Node | string)[] {
	const parts: (Node | string)[] = [];
	let at = 0;
	for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
		const start = Math.max(at, mark.start);
		if (mark.end <= start) continue;
		const marked = doc.createElement("span");
		marked.textContent = text.slice(start, mark.end);
		marked.style.textDecoration = looks[mark.level];
		parts.push(text.slice(at, start), marked);
		at = mark.end;
	}
	parts.push(text.slice(at));
	return parts;
}
