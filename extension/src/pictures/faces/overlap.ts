import type { Face } from "../inspection";

/** How much two boxes have in common: from 0, nothing, to 1, everything. */
export function overlap(a: Face, b: Face): number {
	const width =
		Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
	const height =
		Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
	if (width <= 0 || height <= 0) return 0;
	const common = width * height;
	return common / (a.width * a.height + b.width * b.height - common);
}
