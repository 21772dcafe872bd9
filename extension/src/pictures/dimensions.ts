import { lettersAt, viewOf } from "./bytes";
import type { Format } from "./format";
import { segmentsOf } from "./jpeg";

export interface Dimensions {
	width: number;
	height: number;
}

/** How large a picture is by its header, so that nobody decodes one that is too large; null when it does not say. */
export function dimensionsOf(
	bytes: Uint8Array,
	format: Format,
): Dimensions | null {
	try {
		const found = readers[format]?.(bytes, viewOf(bytes)) ?? null;
		return found && found.width > 0 && found.height > 0 ? found : null;
	} catch {
		// It ends before it has told.
		return null;
	}
}

type Reader = (bytes: Uint8Array, view: DataView) => Dimensions | null;

const readers: Partial<Record<Format, Reader>> = {
	jpeg: (bytes, view) => {
		for (const { marker, start } of segmentsOf(bytes)) {
			// A frame's header, of whatever kind; the other three share its numbers.
			const frame = marker >= 0xc0 && marker <= 0xcf;
			if (frame && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
				return {
					height: view.getUint16(start + 5),
					width: view.getUint16(start + 7),
				};
			}
		}
		return null;
	},
	png: (_, view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
	gif: (_, view) => ({
		width: view.getUint16(6, true),
		height: view.getUint16(8, true),
	}),
	bmp: (_, view) =>
		view.getUint32(14, true) === 12
			? { width: view.getUint16(18, true), height: view.getUint16(20, true) }
			: {
					width: view.getInt32(18, true),
					// Upside down when it is negative.
					height: Math.abs(view.getInt32(22, true)),
				},
	webp: (bytes, view) => {
		switch (lettersAt(bytes, 12, 4)) {
			case "VP8X":
				return {
					width: 1 + (view.getUint32(24, true) & 0xffffff),
					height: 1 + (view.getUint32(26, true) >>> 8),
				};
			case "VP8 ":
				return {
					width: view.getUint16(26, true) & 0x3fff,
					height: view.getUint16(28, true) & 0x3fff,
				};
			case "VP8L": {
				const bits = view.getUint32(21, true);
				return {
					width: 1 + (bits & 0x3fff),
					height: 1 + ((bits >>> 14) & 0x3fff),
				};
			}
			default:
				return null;
		}
	},
	avif: (bytes, view) => {
		// Each part of the picture says its own; the largest is the whole.
		const header = lettersAtMost(bytes, 65_536);
		let largest: Dimensions | null = null;
		for (const { index } of header.matchAll(/ispe/g)) {
			const width = view.getUint32(index + 8);
			const height = view.getUint32(index + 12);
			if (width * height > (largest?.width ?? 0) * (largest?.height ?? 0)) {
				largest = { width, height };
			}
		}
		return largest;
	},
};

function lettersAtMost(bytes: Uint8Array, count: number): string {
	return new TextDecoder("latin1").decode(bytes.subarray(0, count));
}
