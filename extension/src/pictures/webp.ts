import { joined, lettersAt, viewOf } from "./bytes";
import { orientationOf, orientationOnly } from "./orientation";

interface Chunk {
	name: string;
	start: number;
	end: number;
}

/** What it takes to show a picture, still or moving, in its colours. */
const needed = new Set([
	"VP8X",
	"VP8 ",
	"VP8L",
	"ALPH",
	"ICCP",
	"ANIM",
	"ANMF",
]);
/** The bits of VP8X that say what comes with the picture. */
export const flags = { animation: 0x02, xmp: 0x04, exif: 0x08 };
/** Where VP8X, which comes first when there is one, has them. */
export const flagsAt = 20;

/** The parts in order; throws when the file ends before it says so. */
export function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
	const view = viewOf(bytes);
	const whole = 8 + view.getUint32(4, true);
	if (whole > bytes.length) throw new Error("cut short");
	for (let start = 12; start + 8 <= whole; ) {
		const length = view.getUint32(start + 4, true);
		const end = start + 8 + length + (length % 2);
		if (end > whole) throw new Error("cut short");
		yield { name: lettersAt(bytes, start, 4), start, end };
		start = end;
	}
}

/** The same picture without EXIF, XMP and what lies behind its end. */
export function strippedWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const parts = [bytes.subarray(0, 12)];
	let orientation = 1;
	for (const { name, start, end } of chunksOf(bytes)) {
		if (name === "EXIF") orientation = orientationOf(tiffIn(bytes, start, end));
		if (needed.has(name)) parts.push(bytes.subarray(start, end));
	}
	const extended = lettersAt(bytes, 12, 4) === "VP8X";
	const turned = extended && orientation !== 1;
	if (turned) parts.push(exifChunk(orientation));
	const stripped = joined(parts);
	viewOf(stripped).setUint32(4, stripped.length - 8, true);
	if (extended) {
		const kept = (stripped[flagsAt] ?? 0) & ~(flags.xmp | flags.exif);
		stripped[flagsAt] = turned ? kept | flags.exif : kept;
	}
	return stripped;
}

/** Some programs write it with the mark that JPEG has before it. */
function tiffIn(bytes: Uint8Array, start: number, end: number): Uint8Array {
	const marked = lettersAt(bytes, start + 8, 4) === "Exif";
	return bytes.subarray(start + (marked ? 14 : 8), end);
}

function exifChunk(orientation: number): Uint8Array {
	const tiff = orientationOnly(orientation);
	const chunk = new Uint8Array(8 + tiff.length);
	chunk.set(new TextEncoder().encode("EXIF"));
	viewOf(chunk).setUint32(4, tiff.length, true);
	chunk.set(tiff, 8);
	return chunk;
}
