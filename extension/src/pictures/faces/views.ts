import type { View } from "./view";

/**
 * The whole picture, upright and turned by an eighth each way for heads that are
 * not held upright, and pieces of it for what is small in the whole.
 */
export function viewsOf(width: number, height: number): View[] {
	const centre = { x: width / 2, y: height / 2 };
	const whole = { ...centre, size: Math.max(width, height), angle: 0 };
	const views = [
		whole,
		{ ...whole, angle: Math.PI / 4 },
		{ ...whole, angle: -Math.PI / 4 },
	];
	const size = 360;
	if (whole.size <= size) return views;
	for (const y of places(height, size)) {
		for (const x of places(width, size)) views.push({ x, y, size, angle: 0 });
	}
	return views;
}

/** Centres of as few pieces as cover the length, each as far from the next. */
function places(length: number, size: number): number[] {
	const count = Math.ceil(length / size);
	if (count === 1) return [length / 2];
	const step = (length - size) / (count - 1);
	return Array.from({ length: count }, (_, index) => size / 2 + index * step);
}
