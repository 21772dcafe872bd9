import { type Size, sizeWithin } from "../small";

/** The longer side, in pixels: print on a photographed page is large enough then. */
const largest = 2000;
/** Small print is read better when it is enlarged; what is large already, is not. */
const enlarged = { longest: 1200, most: 2 };

/** The size in which the words in a picture are read best. */
export function sizeToRead(size: Size): Size {
	const { longest, most } = enlarged;
	return Math.max(size.width, size.height) < longest
		? sizeWithin(size, longest, most)
		: sizeWithin(size, largest, 1);
}
