import { joined, lettersAt, viewOf } from "./bytes";
import { orientationOf, orientationOnly } from "./orientation";

interface Chunk {
	name: string;
	start: number;
	end: number;
}

/** What it takes to show a picture, still or moving, in its colours. */
const needed = new Set(
	"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT pHYs bKGD acTL fcTL fdAT".split(
		" ",
	),
);

/** The parts in order, up to the end of the picture; throws when the file ends before. */
export function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
	const view = viewOf(bytes);
	let start = 8;
	for (;;) {
		const name = lettersAt(bytes, start + 4, 4);
		const end = start + 12 + view.getUint32(start);
		if (end > bytes.length) throw new Error("cut short");
		yield { name, start, end };
		if (name === "IEND") return;
		start = end;
	}
}

/** The same picture without text, times, EXIF and what lies behind its end. */
export function strippedPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const parts = [bytes.subarray(0, 8)];
	let orientation = 1;
	for (const { name, start, end } of chunksOf(bytes)) {
		if (name === "eXIf") {
			orientation = orientationOf(bytes.subarray(start + 8, end - 4));
		}
		if (needed.has(name)) parts.push(bytes.subarray(start, end));
	}
	// Behind the header, which comes first.
	if (orientation !== 1) parts.splice(2, 0, exifChunk(orientation));
	return joined(parts);
}

function exifChunk(orientation: number): Uint8Array {
	const tiff = orientationOnly(orientation);
	const chunk = new Uint8Array(12 + tiff.length);
	const view = viewOf(chunk);
	view.setUint32(0, tiff.length);
	chunk.set(new TextEncoder().encode("eXIf"), 4);
	chunk.set(tiff, 8);
	view.setUint32(8 + tiff.length, crc(chunk.subarray(4, 8 + tiff.length)));
	return chunk;
}

/** The check sum that the PNG standard asks for. */
function crc(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) {
			sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
		}
	}
	return ~sum >>> 0;
}
