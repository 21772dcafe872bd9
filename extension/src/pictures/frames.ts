import { Refusal, type Still } from "./stills";

/** How many moments are looked at where the picture moves. */
export const moments = 8;

/** The places of as many moments, each in the middle of its part of the whole. */
export function spread(length: number): number[] {
	return Array.from(
		{ length: moments },
		(_, index) => ((index + 0.5) / moments) * length,
	);
}

type Drawable = ImageBitmap | VideoFrame;

/** Decodes a picture, upright; of one that moves some frames, spread over its length. */
export async function* framesOf(still: Still): AsyncGenerator<Drawable> {
	if (still.moves) {
		yield* movingFrames(still);
		return;
	}
	const blob = new Blob([still.bytes]);
	const bitmap = await createImageBitmap(blob).catch(() => {
		throw new Refusal("corrupt");
	});
	try {
		yield bitmap;
	} finally {
		bitmap.close();
	}
}

async function* movingFrames(still: Still): AsyncGenerator<Drawable> {
	const decoder = new ImageDecoder({
		data: still.bytes,
		type: `image/${still.format}`,
	});
	try {
		await decoder.completed.catch(() => {
			throw new Refusal("corrupt");
		});
		const count = decoder.tracks.selectedTrack?.frameCount ?? 1;
		const places = new Set(spread(count).map(Math.floor));
		for (const frameIndex of places) {
			const { image } = await decoder.decode({ frameIndex }).catch(() => {
				throw new Refusal("corrupt");
			});
			try {
				yield image;
			} finally {
				image.close();
			}
		}
	} finally {
		decoder.close();
	}
}
