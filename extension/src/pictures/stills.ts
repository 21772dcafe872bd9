import { lettersAt } from "./bytes";
import { type Dimensions, dimensionsOf } from "./dimensions";
import { type Format, formatOf } from "./format";
import type { Problem } from "./inspection";
import { segmentsOf } from "./jpeg";
import { chunksOf as pngChunks } from "./png";
import { flags, flagsAt, chunksOf as webpChunks } from "./webp";

/** Bytes; what is larger is not read at all. */
const mostBytes = 100_000_000;
/** Decoded, a picture takes four bytes of memory for each of its pixels. */
const mostPixels = 64_000_000;

/** A picture's file as far as one knows it without decoding it. */
export interface Still {
	bytes: Uint8Array<ArrayBuffer>;
	format: Format;
	moves: boolean;
}

export class Refusal extends Error {
	constructor(readonly problem: Problem) {
		super(problem);
	}
}

/** Reads the file; throws a Refusal for one that is none. */
export async function readStill(file: Blob): Promise<Still> {
	if (file.size === 0) throw new Refusal("empty");
	if (file.size > mostBytes) throw new Refusal("too-large");
	const bytes = new Uint8Array(await file.arrayBuffer());
	const format = formatOf(bytes);
	if (!format || format === "video") throw new Refusal("format");
	return { bytes, format, moves: moves(bytes, format) };
}

/** Throws a Refusal when no browser decodes it, or when it would take too much memory. */
export function admit({ bytes, format }: Still): Dimensions {
	if (format === "heic" || format === "tiff") throw new Refusal("format");
	const dimensions = dimensionsOf(bytes, format);
	// A browser shows as much as it can of a picture that breaks off. How much a site
	// makes of it, nobody knows.
	if (!dimensions || !isWhole(bytes, format)) throw new Refusal("corrupt");
	if (dimensions.width * dimensions.height > mostPixels) {
		throw new Refusal("too-large");
	}
	return dimensions;
}

function isWhole(bytes: Uint8Array, format: Format): boolean {
	const parts = { jpeg: segmentsOf, png: pngChunks, webp: webpChunks };
	if (!(format in parts)) return true;
	try {
		for (const _ of parts[format as keyof typeof parts](bytes));
		return true;
	} catch {
		return false;
	}
}

function moves(bytes: Uint8Array, format: Format): boolean {
	switch (format) {
		case "gif":
			return true;
		case "webp":
			return (
				lettersAt(bytes, 12, 4) === "VP8X" &&
				((bytes[flagsAt] ?? 0) & flags.animation) !== 0
			);
		case "avif":
			return lettersAt(bytes, 8, 4) === "avis";
		case "png":
			try {
				for (const { name } of pngChunks(bytes)) {
					if (name === "acTL") return true;
					if (name === "IDAT") return false;
				}
			} catch {
				// Decoding it will tell that it is damaged.
			}
			return false;
		default:
			return false;
	}
}
