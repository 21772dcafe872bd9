import { until } from "../driver/until";
import { markedIn } from "./mirrored";
import type { Written } from "./places";

/** The middle of these words in a box, once they are marked. */
export async function pointAt(
	written: Written,
	words: string,
): Promise<{ x: number; y: number }> {
	const { tab, box } = written;
	return until(`"${words}" marked in "${box}"`, async () => {
		const inTree = await tab.page.evaluate(
			(name, wanted) => {
				const { element } = replica.box(name);
				for (const level of ["stop", "caution"]) {
					for (const range of CSS.highlights.get(`prescreen-${level}`) ?? []) {
						if (!range.toString().includes(wanted)) continue;
						if (!element.contains((range as Range).startContainer)) continue;
						const { left, top, width, height } = (
							range as Range
						).getBoundingClientRect();
						return { x: left + width / 2, y: top + height / 2 };
					}
				}
				return null;
			},
			box,
			words,
		);
		if (inTree) return inTree;
		const mirrored = await markedIn(tab);
		const mark = mirrored?.marks.find(({ text }) => text.includes(words));
		if (!mark) return null;
		const { left, top, right, bottom } = mark;
		return { x: (left + right) / 2, y: (top + bottom) / 2 };
	});
}
