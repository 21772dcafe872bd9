import assert from "node:assert/strict";
import { test } from "node:test";
import { overlap } from "./overlap";
import { inPicture } from "./view";
import { viewsOf } from "./views";

test("the pieces cover the picture, and more than a small face lies in two of them", () => {
	for (const [width, height] of [
		[640, 480],
		[427, 640],
		[640, 640],
		[640, 90],
	] as const) {
		const pieces = viewsOf(width, height).slice(3);
		for (let x = 12; x < width; x += 12) {
			for (let y = 12; y < height; y += 12) {
				const whole = pieces.some(
					(it) =>
						Math.abs(x - it.x) <= it.size / 2 - 12 + 0.5 &&
						Math.abs(y - it.y) <= Math.max(it.size, height) / 2,
				);
				const atEdge = x > width - 12 || y > height - 12;
				assert.ok(whole || atEdge, `${x}, ${y} of ${width} by ${height}`);
			}
		}
	}
	// What is small anyhow is seen as a whole, upright and aslant.
	assert.deepEqual(
		viewsOf(300, 200).map(({ size }) => size),
		[300, 300, 300],
	);
});

test("a point of a turned view is found again in the picture", () => {
	const view = { x: 100, y: 50, size: 40, angle: Math.PI / 2 };
	const { x, y } = inPicture(view, 1, 0.5);
	// Its right side looks down.
	assert.ok(Math.abs(x - 100) < 1e-9 && Math.abs(y - 70) < 1e-9);
});

test("boxes overlap from nothing to wholly", () => {
	const box = { left: 0, top: 0, width: 10, height: 10 };
	assert.equal(overlap(box, box), 1);
	assert.equal(overlap(box, { ...box, left: 10 }), 0);
	assert.equal(overlap(box, { ...box, left: 5 }), 50 / 150);
});
