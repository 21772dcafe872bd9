// Small files, drawn byte by byte, for tests.
import { joined, viewOf } from "../bytes";

const text = new TextEncoder();
/** One byte for each letter, as `\xff` is meant. */
const latin = (letters: string) =>
	Uint8Array.from(letters, (it) => it.charCodeAt(0));

export function jpegOf(
	...parts: readonly Uint8Array[]
): Uint8Array<ArrayBuffer> {
	return joined([latin("\xff\xd8"), ...parts, latin("\xff\xd9")]);
}

export function segment(marker: number, content: string | Uint8Array) {
	const data = typeof content === "string" ? latin(content) : content;
	const head = new Uint8Array(4);
	viewOf(head).setUint16(0, 0xff00 | marker);
	viewOf(head).setUint16(2, data.length + 2);
	return joined([head, data]);
}

/** A frame's header that says so much and no more. */
export function frameOf(width: number, height: number): Uint8Array {
	const data = new Uint8Array(15);
	data[0] = 8;
	viewOf(data).setUint16(1, height);
	viewOf(data).setUint16(3, width);
	return segment(0xc0, data);
}

/** A scan with an escaped byte and a restart in its data. */
export const scan = joined([
	segment(0xda, "\x01\x01\x00\x00\x3f\x00"),
	latin("\x12\xff\x00\x34\xff\xd0\x56"),
]);

export function pngOf(
	width: number,
	height: number,
	...chunks: readonly Uint8Array[]
): Uint8Array<ArrayBuffer> {
	const header = new Uint8Array(13);
	viewOf(header).setUint32(0, width);
	viewOf(header).setUint32(4, height);
	header.set([8, 0], 8);
	return joined([
		latin("\x89PNG\r\n\x1a\n"),
		pngChunk("IHDR", header),
		...chunks,
		pngChunk("IEND", new Uint8Array()),
	]);
}

/** Its check sum is zero, which nobody here looks at. */
export function pngChunk(name: string, data: Uint8Array): Uint8Array {
	const chunk = new Uint8Array(12 + data.length);
	viewOf(chunk).setUint32(0, data.length);
	chunk.set(text.encode(name), 4);
	chunk.set(data, 8);
	return chunk;
}

export function webpOf(
	...chunks: readonly Uint8Array[]
): Uint8Array<ArrayBuffer> {
	const file = joined([text.encode("RIFF    WEBP"), ...chunks]);
	viewOf(file).setUint32(4, file.length - 8, true);
	return file;
}

export function webpChunk(name: string, data: Uint8Array): Uint8Array {
	const chunk = new Uint8Array(8 + data.length + (data.length % 2));
	chunk.set(text.encode(name));
	viewOf(chunk).setUint32(4, data.length, true);
	chunk.set(data, 8);
	return chunk;
}
