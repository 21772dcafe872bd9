// Runs in a page: draws lists as bad as asked for, and has the worker read them.
import { keepDesk } from "../src/pictures/desk";
import { inspectorAt } from "../src/pictures/line";

const { port1, port2 } = new MessageChannel();
keepDesk(port2, () => new Worker("/extension/pictures/worker.js"), {
	wanted: async () => true,
	start: () => new Worker("/extension/words/worker.js"),
});
const inspector = inspectorAt(port1, {
	stands: () => true,
	leave: () => undefined,
});
const { signal } = new AbortController();

/** How a list is drawn; all lengths in pixels. */
export interface Drawing {
	lines: string[];
	font: string;
	/** The height of the letters. */
	size: number;
	blur: number;
	/** How far a pixel's lightness may be off, of 255. */
	grain: number;
	/** In radians. */
	turned: number;
	dark: boolean;
}

export interface Read {
	words: string[];
	unread: boolean;
	/** Milliseconds. */
	took: number;
}

async function read(drawing: Drawing): Promise<Read> {
	return look(drawn(drawing));
}

/** Colours and shapes in which nothing is written. */
async function readNothing(kind: number): Promise<Read> {
	const [canvas, pen] = blank(1200, 900);
	for (let at = 0; at < 600; at++) {
		const x = random() * 1200;
		const y = random() * 900;
		pen.fillStyle =
			pen.strokeStyle = `hsl(${random() * 360} 45% ${20 + random() * 60}%)`;
		pen.lineWidth = 1 + random() * 7;
		pen.beginPath();
		if (kind % 4 === 0) pen.arc(x, y, 4 + random() * 70, 0, 7);
		else if (kind % 4 === 1) pen.rect(x, y, random() * 140, random() * 60);
		else if (kind % 4 === 2) {
			pen.ellipse(
				x,
				y,
				6 + random() * 24,
				3 + random() * 7,
				random() * 7,
				0,
				7,
			);
		} else {
			pen.moveTo(x, y);
			pen.lineTo(x + random() * 300 - 150, y + random() * 300 - 150);
			pen.stroke();
		}
		pen.fill();
	}
	return look(canvas);
}

async function look(canvas: OffscreenCanvas): Promise<Read> {
	const blob = await canvas.convertToBlob({ type: "image/png" });
	const begin = performance.now();
	const { words, unread, problem } = await inspector.inspect(
		new File([blob], "a.png", { type: "image/png" }),
		signal,
	);
	if (problem) throw new Error(problem);
	const took = performance.now() - begin;
	const all = words.flatMap((line) => line.split(" "));
	return { words: all, unread, took };
}

function drawn(drawing: Drawing): OffscreenCanvas {
	const { lines, font, size, blur, grain, turned, dark } = drawing;
	const [canvas, pen] = blank(size * 36, size * (2.5 * lines.length + 3));
	pen.fillStyle = dark ? "#1b2430" : "#e9e4da";
	pen.fillRect(0, 0, canvas.width, canvas.height);
	if (blur) pen.filter = `blur(${blur}px)`;
	pen.translate(size, size);
	pen.rotate(turned);
	pen.font = `${size}px ${font}`;
	pen.fillStyle = dark ? "#e8eef4" : "#222";
	for (const [at, line] of lines.entries()) {
		pen.fillText(line, size, size * 1.7 * (at + 1));
	}
	pen.resetTransform();
	pen.filter = "none";
	if (grain) roughen(canvas, pen, grain);
	return canvas;
}

function roughen(
	{ width, height }: OffscreenCanvas,
	pen: OffscreenCanvasRenderingContext2D,
	grain: number,
): void {
	const pixels = pen.getImageData(0, 0, width, height);
	const { data } = pixels;
	for (let at = 0; at < data.length; at += 4) {
		const off = (random() - 0.5) * 2 * grain;
		for (const channel of [0, 1, 2]) {
			data[at + channel] = (data[at + channel] ?? 0) + off;
		}
	}
	pen.putImageData(pixels, 0, 0);
}

/** The same every time. */
let seed = 20_260_714;
function random(): number {
	seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
	return seed / 0x7fffffff;
}

function blank(
	width: number,
	height: number,
): [OffscreenCanvas, OffscreenCanvasRenderingContext2D] {
	const canvas = new OffscreenCanvas(Math.round(width), Math.round(height));
	const pen = canvas.getContext("2d");
	if (!pen) throw new Error("there is no canvas");
	return [canvas, pen];
}

Object.assign(globalThis, { read, readNothing });
