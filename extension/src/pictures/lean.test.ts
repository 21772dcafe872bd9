import assert from "node:assert/strict";
import { test } from "node:test";
import type { Format } from "./format";
import { leanOf } from "./lean";
import {
	frameOf,
	jpegOf,
	pngChunk,
	pngOf,
	scan,
	segment,
	webpChunk,
	webpOf,
} from "./testing/files";

const words = new TextEncoder().encode("Rosalind");
const heavy = new Uint8Array(1000);
const lean = (bytes: Uint8Array<ArrayBuffer>, format: Format) =>
	leanOf({ bytes, format, moves: false });

test("metadata is read from the file without its picture", () => {
	const comment = segment(0xfe, words);
	assert.deepEqual(
		lean(jpegOf(comment, frameOf(4, 3), scan), "jpeg"),
		jpegOf(comment, frameOf(4, 3)),
	);
	const text = pngChunk("tEXt", words);
	assert.deepEqual(
		lean(pngOf(4, 3, pngChunk("IDAT", heavy), text), "png"),
		pngOf(4, 3, text),
	);
	const xmp = webpChunk("XMP ", words);
	assert.deepEqual(
		lean(webpOf(webpChunk("VP8 ", heavy), xmp), "webp"),
		webpOf(xmp),
	);
});

test("where there is none, nothing is loaded to read it", () => {
	assert.equal(lean(jpegOf(frameOf(4, 3), scan), "jpeg"), null);
	assert.equal(lean(pngOf(4, 3, pngChunk("IDAT", heavy)), "png"), null);
	assert.equal(lean(webpOf(webpChunk("VP8 ", heavy)), "webp"), null);
	assert.equal(lean(new Uint8Array(9), "gif"), null);
});

test("what comes before the damage is read", () => {
	const comment = segment(0xfe, words);
	const file = jpegOf(comment, frameOf(4, 3), scan);
	const end = comment.length + 2;
	assert.deepEqual(lean(file.subarray(0, end + 7), "jpeg"), jpegOf(comment));
});
