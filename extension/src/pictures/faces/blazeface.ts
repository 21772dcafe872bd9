import { type Files, loadNetwork, type Network } from "./models";
import { Cutter, inPicture, type Point, type View } from "./view";

/** The side of the square that the network takes. */
const side = 256;
/** A place that may hold a face: its square stands as the face does. */
export interface Candidate extends View {
	/** From 0 to 1. */
	score: number;
}

/** Where the network looks: 16 by 16 places with two sizes each, then 8 by 8 with six. */
const anchors: Point[] = [
	{ cells: 16, each: 2 },
	{ cells: 8, each: 6 },
].flatMap(({ cells, each }) =>
	Array.from({ length: cells * cells * each }, (_, index) => {
		const cell = Math.floor(index / each);
		return {
			x: ((cell % cells) + 0.5) / cells,
			y: (Math.floor(cell / cells) + 0.5) / cells,
		};
	}),
);

/** BlazeFace: finds quickly where faces may be, and how they are turned. */
export class BlazeFace {
	readonly #cutter = new Cutter(side);

	private constructor(readonly network: Network) {}

	static async load(files: Files): Promise<BlazeFace> {
		return new BlazeFace(await loadNetwork(files, "blazeface"));
	}

	/** Everything in the view that scores at least so much. */
	find(
		picture: ImageBitmap | OffscreenCanvas,
		view: View,
		least: number,
	): Candidate[] {
		const pixels = this.#cutter.cut(picture, view, 1 / 127.5, -1);
		const { scores, boxes } = this.network.run(pixels, side, (out) => {
			// Two lists of scores and two of boxes, of 384 and of 512 places.
			const [few, many, fewBoxes, manyBoxes] = out
				.toSorted((a, b) => a.size - b.size)
				.map((tensor) => tensor.dataSync());
			return {
				scores: [...(many ?? []), ...(few ?? [])],
				boxes: [...(manyBoxes ?? []), ...(fewBoxes ?? [])],
			};
		});
		const found: Candidate[] = [];
		for (const [index, logit] of scores.entries()) {
			const score = 1 / (1 + Math.exp(-logit));
			const anchor = anchors[index];
			if (score < least || !anchor) continue;
			const values = boxes.slice(index * 16, index * 16 + 16);
			const at = (which: number) =>
				inPicture(
					view,
					anchor.x + (values[which] ?? 0) / side,
					anchor.y + (values[which + 1] ?? 0) / side,
				);
			const centre = at(0);
			const size = Math.max(values[2] ?? 0, values[3] ?? 0) / side;
			const [first, second] = [at(4), at(6)];
			found.push({
				...centre,
				size: size * view.size,
				// Along the eyes, which are told first.
				angle: Math.atan2(second.y - first.y, second.x - first.x),
				score,
			});
		}
		return found;
	}
}
