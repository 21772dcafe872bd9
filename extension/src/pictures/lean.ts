import { joined, lettersAt, viewOf } from "./bytes";
import { segmentsOf } from "./jpeg";
import { chunksOf as pngChunks } from "./png";
import type { Still } from "./stills";
import { chunksOf as webpChunks } from "./webp";

/** What holds nothing but the picture itself. */
const content = {
	png: new Set(["IDAT", "fdAT"]),
	webp: new Set(["VP8 ", "VP8L", "ALPH", "ANMF"]),
};
const startOfScan = 0xda;

/**
 * The file without its picture: what its metadata is read from, in little memory.
 * Null when there is nothing to read. A damaged file comes as far as it goes.
 */
export function leanOf({ bytes, format }: Still): Uint8Array | null {
	switch (format) {
		case "jpeg":
			return leanJpeg(bytes);
		case "png":
			return chunky(bytes, 8, pngChunks, content.png);
		case "webp":
			return chunky(bytes, 12, webpChunks, content.webp);
		case "gif":
		case "bmp":
			return null;
		default:
			return bytes;
	}
}

function leanJpeg(bytes: Uint8Array): Uint8Array | null {
	let telling = false;
	let end = 2;
	try {
		for (const segment of segmentsOf(bytes)) {
			if (segment.marker === startOfScan) break;
			// What applications add, but for the plainest of them, and comments.
			const { marker } = segment;
			telling ||= marker === 0xfe || (marker > 0xe0 && marker <= 0xef);
			end = segment.end;
		}
	} catch {
		// Whatever came before can be read.
	}
	return telling ? joined([bytes.subarray(0, end), startOfNothing]) : null;
}

/** The end of the picture. */
const startOfNothing = Uint8Array.of(0xff, 0xd9);

function chunky(
	bytes: Uint8Array,
	head: number,
	chunks: typeof pngChunks,
	without: Set<string>,
): Uint8Array | null {
	const parts = [bytes.subarray(0, head)];
	let telling = false;
	try {
		for (const { name, start, end } of chunks(bytes)) {
			if (without.has(name)) continue;
			parts.push(bytes.subarray(start, end));
			telling ||= /^(eXIf|tEXt|zTXt|iTXt|EXIF|XMP )$/.test(name);
		}
	} catch {
		// Whatever came before can be read.
	}
	if (!telling) return null;
	const lean = joined(parts);
	if (lettersAt(lean, 0, 4) === "RIFF") {
		viewOf(lean).setUint32(4, lean.length - 8, true);
	}
	return lean;
}
