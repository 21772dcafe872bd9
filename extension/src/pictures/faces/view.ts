/** A square piece of a picture, in the picture's pixels, that may stand aslant. */
export interface View {
	x: number;
	y: number;
	/** The length of its side. */
	size: number;
	/** How far it is turned clockwise, in radians. */
	angle: number;
}

export interface Point {
	x: number;
	y: number;
}

type Source = ImageBitmap | OffscreenCanvas;

/** Cuts views out of pictures, always at the same size. */
export class Cutter {
	readonly #context: OffscreenCanvasRenderingContext2D;

	constructor(readonly side: number) {
		const canvas = new OffscreenCanvas(side, side);
		const context = canvas.getContext("2d", { willReadFrequently: true });
		if (!context) throw new Error("there is no canvas");
		context.imageSmoothingQuality = "medium";
		this.#context = context;
	}

	/** Red, green and blue of every pixel times `factor` plus `offset`; black beyond the picture. */
	cut(from: Source, view: View, factor: number, offset: number): Float32Array {
		const { side } = this;
		const context = this.#context;
		const scale = side / view.size;
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.fillStyle = "black";
		context.fillRect(0, 0, side, side);
		context.translate(side / 2, side / 2);
		context.scale(scale, scale);
		context.rotate(-view.angle);
		context.translate(-view.x, -view.y);
		context.drawImage(from, 0, 0);
		const { data } = context.getImageData(0, 0, side, side);
		const values = new Float32Array(side * side * 3);
		for (let from = 0, to = 0; from < data.length; from += 4) {
			values[to++] = (data[from] ?? 0) * factor + offset;
			values[to++] = (data[from + 1] ?? 0) * factor + offset;
			values[to++] = (data[from + 2] ?? 0) * factor + offset;
		}
		return values;
	}
}

/** Where a point of the view, from 0 to 1 each way, lies in the picture. */
export function inPicture(view: View, across: number, down: number): Point {
	const right = (across - 0.5) * view.size;
	const below = (down - 0.5) * view.size;
	const cos = Math.cos(view.angle);
	const sin = Math.sin(view.angle);
	return {
		x: view.x + right * cos - below * sin,
		y: view.y + right * sin + below * cos,
	};
}
