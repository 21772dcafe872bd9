import { joined, lettersAt, viewOf } from "./bytes";
import { orientationOf, orientationOnly } from "./orientation";

/** One part of a JPEG file; `start` is at its marker, `end` behind its last byte. */
export interface Segment {
	marker: number;
	start: number;
	end: number;
}

const startOfScan = 0xda;
const endOfImage = 0xd9;

/** The parts in order, up to the end of the picture; throws when the file ends before. */
export function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
	const view = viewOf(bytes);
	let at = 2;
	for (;;) {
		if (view.getUint8(at) !== 0xff) throw new Error("no marker");
		// Any number of these may stand before a marker.
		while (view.getUint8(at + 1) === 0xff) at++;
		const start = at;
		const marker = view.getUint8(at + 1);
		if (marker === endOfImage) {
			yield { marker, start, end: at + 2 };
			return;
		}
		at += 2 + view.getUint16(at + 2);
		if (marker === startOfScan) at = endOfScan(bytes, at);
		if (at > bytes.length) throw new Error("cut short");
		yield { marker, start, end: at };
	}
}

/** Within a scan a marker is one that is neither a restart nor an escaped byte. */
function endOfScan(bytes: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(0xff, from); at >= 0; ) {
		const next = bytes[at + 1];
		if (next === undefined) break;
		const restart = next >= 0xd0 && next <= 0xd7;
		if (next !== 0 && next !== 0xff && !restart) return at;
		at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
	}
	throw new Error("cut short");
}

const exif = "Exif\0\0";

/**
 * The same picture with nothing around it but what it takes to show it: the
 * colour profile and how it must be turned. What lies behind its end goes too:
 * cameras put second pictures and short videos there.
 */
export function strippedJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const parts = [bytes.subarray(0, 2)];
	let orientation = 1;
	for (const { marker, start, end } of segmentsOf(bytes)) {
		if (marker === 0xe1 && lettersAt(bytes, start + 4, 6) === exif) {
			orientation = orientationOf(bytes.subarray(start + 10, end));
		}
		if (isNeeded(bytes, marker, start)) parts.push(bytes.subarray(start, end));
	}
	if (orientation !== 1) parts.splice(1, 0, orientationSegment(orientation));
	return joined(parts);
}

function isNeeded(bytes: Uint8Array, marker: number, start: number): boolean {
	// What applications add, and comments.
	if (marker === 0xfe) return false;
	if (marker < 0xe0 || marker > 0xef) return true;
	const name = lettersAt(bytes, start + 4, 12);
	// APP14 says how the colours are meant.
	return (
		(marker === 0xe0 && name.startsWith("JFIF\0")) ||
		(marker === 0xe2 && name === "ICC_PROFILE\0") ||
		(marker === 0xee && name.startsWith("Adobe"))
	);
}

function orientationSegment(orientation: number): Uint8Array {
	const tiff = orientationOnly(orientation);
	const head = new Uint8Array(10);
	const view = viewOf(head);
	view.setUint16(0, 0xffe1);
	view.setUint16(2, 8 + tiff.length);
	head.set(new TextEncoder().encode(exif), 4);
	return joined([head, tiff]);
}
