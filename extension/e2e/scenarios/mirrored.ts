import { Shadow } from "../driver/shadow";
import type { Tab } from "../driver/tab";

export interface Mirrored {
	/** What is underlined, and where. */
	marks: {
		text: string;
		line: string;
		left: number;
		top: number;
		right: number;
		bottom: number;
	}[];
	/** Of the whole copied text. */
	height: number;
	font: string;
	visible: boolean;
}

/** The marks above a textarea; null when there are none. */
export function markedIn(tab: Tab): Promise<Mirrored | null> {
	const shadow = new Shadow(tab.engine, tab.page, "prescreen-marks");
	return shadow.call((root) => {
		const frame = root.firstElementChild as HTMLElement;
		const copy = frame.firstElementChild as HTMLElement;
		const { fontSize, fontFamily } = getComputedStyle(copy);
		return {
			marks: [...copy.querySelectorAll("span")]
				.filter((it) => it.style.textDecoration !== "")
				.map((it) => {
					const { left, top, right, bottom } = it.getBoundingClientRect();
					const line = getComputedStyle(it).textDecorationStyle;
					return { text: it.textContent ?? "", line, left, top, right, bottom };
				}),
			height: copy.offsetHeight,
			font: `${fontSize} ${fontFamily}`,
			visible: getComputedStyle(frame).visibility === "visible",
		};
	});
}
