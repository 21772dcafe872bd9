/** The longer side of what faces are looked for in, and of the preview. */
const longest = 640;

export interface Size {
	width: number;
	height: number;
}

export function smallSize(size: Size): Size {
	return sizeWithin(size, longest, 1);
}

/** The size whose longer side is at most so long, and at most so many times what it was. */
export function sizeWithin(
	{ width, height }: Size,
	longest: number,
	most: number,
): Size {
	const scale = Math.min(most, longest / Math.max(width, height));
	return {
		width: Math.max(1, Math.round(width * scale)),
		height: Math.max(1, Math.round(height * scale)),
	};
}

export function sizeOf(picture: ImageBitmap | VideoFrame): Size {
	return "displayWidth" in picture
		? { width: picture.displayWidth, height: picture.displayHeight }
		: picture;
}

export function shrink(picture: ImageBitmap | VideoFrame): OffscreenCanvas {
	return drawnIn(smallSize(sizeOf(picture)), picture);
}

/** The picture in this size; what can be seen through is white, as pages show it. */
export function drawnIn(
	{ width, height }: Size,
	picture: ImageBitmap | VideoFrame,
): OffscreenCanvas {
	const canvas = new OffscreenCanvas(width, height);
	const context = contextOf(canvas);
	context.imageSmoothingQuality = "medium";
	context.fillStyle = "white";
	context.fillRect(0, 0, width, height);
	context.drawImage(picture, 0, 0, width, height);
	return canvas;
}

export function contextOf(
	canvas: OffscreenCanvas,
): OffscreenCanvasRenderingContext2D {
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) throw new Error("there is no canvas");
	return context;
}

export function previewOf(canvas: OffscreenCanvas): Promise<Blob> {
	return canvas.convertToBlob({ type: "image/jpeg", quality: 0.85 });
}
