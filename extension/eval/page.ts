// Runs in a page: draws a picture as it is measured, and has the worker look at it.
import { keepDesk } from "../src/pictures/desk";
import type { Face } from "../src/pictures/inspection";
import { inspectorAt } from "../src/pictures/line";

const { port1, port2 } = new MessageChannel();
keepDesk(port2, () => new Worker("/extension/pictures/worker.js"));
const inspector = inspectorAt(port1, {
	stands: () => true,
	leave: () => undefined,
});
const { signal } = new AbortController();

async function look(canvas: OffscreenCanvas): Promise<readonly Face[]> {
	const blob = await canvas.convertToBlob({ type: "image/png" });
	const found = await inspector.inspect(new File([blob], "a.png"), signal);
	if (found.problem) throw new Error(found.problem);
	return found.faces;
}

/** How many faces are found in the picture, drawn as this kind asks. */
async function faces(
	kind: string,
	address: string,
	landscape: string,
	index: number,
): Promise<number> {
	const picture = await load(address);
	if (["upright", "turned", "none"].includes(kind)) {
		return (await look(picture)).length;
	}
	// What is not found as it is cannot be drawn upon, and counts as missed.
	const [face] = (await look(picture)).toSorted((a, b) => b.width - a.width);
	if (!face) return 0;
	switch (kind) {
		case "24 px":
			return found(await small(picture, face, await load(landscape), index));
		case "masked":
			return found(masked(picture, face, index));
		default:
			return found(tilted(picture, index % 2 ? 40 : -40));
	}
}

async function found(canvas: OffscreenCanvas): Promise<number> {
	return (await look(canvas)).length;
}

/** The picture as the worker would shrink it; small ones a bit larger, to draw upon. */
async function load(address: string): Promise<OffscreenCanvas> {
	const blob = await (await fetch(address)).blob();
	const bitmap = await createImageBitmap(blob);
	const longest = Math.max(bitmap.width, bitmap.height);
	const scale = longest < 300 ? 400 / longest : Math.min(1, 640 / longest);
	const [canvas, context] = blank(bitmap.width * scale, bitmap.height * scale);
	context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	return canvas;
}

async function small(
	picture: OffscreenCanvas,
	face: Face,
	landscape: OffscreenCanvas,
	index: number,
): Promise<OffscreenCanvas> {
	const [canvas, context] = blank(640, 480);
	context.drawImage(landscape, 0, 0, 640, 480);
	const scale = 24 / face.width;
	const width = picture.width * scale;
	const height = picture.height * scale;
	// All over the picture, and the same every time.
	const x = ((index * 0.618) % 1) * (640 - width);
	const y = ((index * 0.414) % 1) * (480 - height);
	context.drawImage(picture, x, y, width, height);
	return canvas;
}

function masked(
	picture: OffscreenCanvas,
	face: Face,
	index: number,
): OffscreenCanvas {
	const [canvas, context] = blank(picture.width, picture.height);
	context.drawImage(picture, 0, 0);
	context.translate(face.left, face.top);
	context.scale(face.width, face.height);
	const colour = ["#9cc9e8", "#f4f4f2", "#1d1d1f", "#7fb3a8"][index % 4] ?? "";
	context.fillStyle = colour;
	context.beginPath();
	context.moveTo(0.04, 0.52);
	context.quadraticCurveTo(0.5, 0.36, 0.96, 0.52);
	context.lineTo(0.93, 0.85);
	context.quadraticCurveTo(0.5, 1.22, 0.07, 0.85);
	context.fill();
	context.strokeStyle = "rgb(0 0 0 / 25%)";
	context.lineWidth = 0.012;
	context.beginPath();
	for (const y of [0.62, 0.74, 0.86]) {
		context.moveTo(0.1, y);
		context.quadraticCurveTo(0.5, y + 0.06, 0.9, y);
	}
	context.stroke();
	context.strokeStyle = colour;
	context.lineWidth = 0.03;
	context.beginPath();
	for (const [near, far] of [
		[0.04, -0.12],
		[0.96, 1.12],
	] as const) {
		context.moveTo(near, 0.53);
		context.lineTo(far, 0.42);
	}
	context.stroke();
	return canvas;
}

function tilted(picture: OffscreenCanvas, degrees: number): OffscreenCanvas {
	const [canvas, context] = blank(640, 640);
	context.fillStyle = "#777";
	context.fillRect(0, 0, 640, 640);
	const scale = 640 / Math.max(picture.width, picture.height);
	context.translate(320, 320);
	context.rotate((degrees * Math.PI) / 180);
	context.scale(scale, scale);
	context.drawImage(picture, -picture.width / 2, -picture.height / 2);
	return canvas;
}

function blank(
	width: number,
	height: number,
): [OffscreenCanvas, OffscreenCanvasRenderingContext2D] {
	const canvas = new OffscreenCanvas(Math.round(width), Math.round(height));
	const context = canvas.getContext("2d");
	if (!context) throw new Error("there is no canvas");
	context.imageSmoothingQuality = "medium";
	return [canvas, context];
}

Object.assign(globalThis, { faces });
