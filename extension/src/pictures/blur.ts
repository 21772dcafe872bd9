import type { Face } from "./inspection";
import { contextOf, type Size, smallSize } from "./small";

/** How much more than the box is taken on every side, in parts of its size: it goes from the brows to the chin only. */
const margin = 0.4;
/** Squares along each side of what takes the face's place: nobody is known by sixteen colours. */
const cells = 4;

/** Puts a few coarse squares where the faces were; boxes are those of the preview. */
export function cover(canvas: OffscreenCanvas, faces: readonly Face[]): void {
	const context = contextOf(canvas);
	const coarse = new OffscreenCanvas(cells, cells);
	const mixing = contextOf(coarse);
	for (const face of faces) {
		const { left, top, width, height } = inFull(face, canvas);
		if (width < 1 || height < 1) continue;
		mixing.clearRect(0, 0, cells, cells);
		mixing.imageSmoothingQuality = "high";
		mixing.drawImage(canvas, left, top, width, height, 0, 0, cells, cells);
		context.imageSmoothingEnabled = false;
		context.drawImage(coarse, 0, 0, cells, cells, left, top, width, height);
	}
}

/** The face with its margin, in whole pixels of the picture and within it. */
export function inFull(face: Face, full: Size): Face {
	const small = smallSize(full);
	const across = full.width / small.width;
	const down = full.height / small.height;
	const wide = face.width * margin;
	const high = face.height * margin;
	const left = Math.max(0, Math.floor((face.left - wide) * across));
	const top = Math.max(0, Math.floor((face.top - high) * down));
	const right = Math.ceil((face.left + face.width + wide) * across);
	const bottom = Math.ceil((face.top + face.height + high) * down);
	return {
		left,
		top,
		width: Math.min(full.width, right) - left,
		height: Math.min(full.height, bottom) - top,
	};
}
