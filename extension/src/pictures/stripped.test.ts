import assert from "node:assert/strict";
import { test } from "node:test";
import { joined, lettersAt } from "./bytes";
import { dimensionsOf } from "./dimensions";
import { segmentsOf, strippedJpeg } from "./jpeg";
import { orientationOf, orientationOnly } from "./orientation";
import { chunksOf as pngChunks, strippedPng } from "./png";
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
import { strippedWebp, chunksOf as webpChunks } from "./webp";

const secret = "Rosalind Example";
const bytes = (text: string) => new TextEncoder().encode(text);
const holds = (file: Uint8Array, text: string) =>
	Buffer.from(file).includes(text);

function exif(orientation: number): Uint8Array {
	return joined([
		bytes("Exif\0\0"),
		orientationOnly(orientation),
		bytes(secret),
	]);
}

test("JPEG: nothing stays but the picture, its colours and how it stands", () => {
	const jfif = segment(0xe0, "JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
	const profile = segment(0xe2, "ICC_PROFILE\0\x01\x01colours");
	const file = joined([
		jpegOf(
			jfif,
			segment(0xe1, exif(6)),
			segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${secret}`),
			profile,
			segment(0xe2, `MPF\0${secret}`),
			segment(0xed, `Photoshop 3.0\0${secret}`),
			segment(0xfe, secret),
			frameOf(4, 3),
			scan,
		),
		bytes(`a second picture with ${secret}`),
	]);
	const stripped = strippedJpeg(file);
	assert.ok(!holds(stripped, secret));
	const kept = [...segmentsOf(stripped)];
	assert.deepEqual(
		kept.map(({ marker }) => marker),
		[0xe1, 0xe0, 0xe2, 0xc0, 0xda, 0xd9],
	);
	const [first] = kept;
	assert.equal(orientationOf(stripped.subarray(12, first?.end)), 6);
	assert.deepEqual(dimensionsOf(stripped, "jpeg"), { width: 4, height: 3 });
	// Once more changes nothing.
	assert.deepEqual(strippedJpeg(stripped), stripped);
});

test("JPEG: an upright picture says nothing of it", () => {
	const stripped = strippedJpeg(
		jpegOf(segment(0xe1, exif(1)), frameOf(4, 3), scan),
	);
	assert.deepEqual(stripped, jpegOf(frameOf(4, 3), scan));
});

test("JPEG: one that breaks off is refused", () => {
	const file = jpegOf(frameOf(4, 3), scan);
	assert.throws(() => strippedJpeg(file.subarray(0, -2)));
	assert.throws(() => strippedJpeg(file.subarray(0, 9)));
});

test("PNG: nothing stays but the picture, its colours and how it stands", () => {
	const data = pngChunk("IDAT", Uint8Array.of(1, 2, 3));
	const file = joined([
		pngOf(
			4,
			3,
			pngChunk("gAMA", Uint8Array.of(0, 0, 1, 0)),
			pngChunk("eXIf", joined([orientationOnly(8), bytes(secret)])),
			pngChunk("tEXt", bytes(`Author\0${secret}`)),
			pngChunk("iTXt", bytes(`XML:com.adobe.xmp\0${secret}`)),
			pngChunk("tIME", new Uint8Array(7)),
			data,
			pngChunk("prVt", bytes(secret)),
		),
		bytes(secret),
	]);
	const stripped = strippedPng(file);
	assert.ok(!holds(stripped, secret));
	const kept = [...pngChunks(stripped)];
	assert.deepEqual(
		kept.map(({ name }) => name),
		["IHDR", "eXIf", "gAMA", "IDAT", "IEND"],
	);
	const turned = kept[1];
	assert.equal(
		orientationOf(stripped.subarray((turned?.start ?? 0) + 8, turned?.end)),
		8,
	);
	assert.deepEqual(strippedPng(stripped), stripped);
	assert.throws(() => strippedPng(file.subarray(0, 60)));
});

test("PNG: the check sum of what is written anew is right", () => {
	const file = pngOf(1, 1, pngChunk("eXIf", orientationOnly(8)));
	const chunk = [...pngChunks(strippedPng(file))][1];
	const sum = Buffer.from(strippedPng(file)).readUInt32BE(
		(chunk?.end ?? 0) - 4,
	);
	// Of the same bytes by another program.
	assert.equal(sum.toString(16), "86583034");
});

test("WebP: nothing stays but the picture, its colours and how it stands", () => {
	const header = new Uint8Array(10);
	// Metadata of both kinds, and a colour profile.
	header[0] = 0x2c;
	header[4] = 3;
	header[7] = 2;
	const file = webpOf(
		webpChunk("VP8X", header),
		webpChunk("ICCP", bytes("colours")),
		webpChunk("VP8L", Uint8Array.of(0x2f, 1, 2)),
		webpChunk("EXIF", joined([orientationOnly(3), bytes(secret)])),
		webpChunk("XMP ", bytes(secret)),
	);
	const stripped = strippedWebp(joined([file, bytes(secret)]));
	assert.ok(!holds(stripped, secret));
	assert.deepEqual(
		[...webpChunks(stripped)].map(({ name }) => name),
		["VP8X", "ICCP", "VP8L", "EXIF"],
	);
	assert.equal(stripped[20], 0x28);
	assert.equal(lettersAt(stripped, 0, 4), "RIFF");
	assert.deepEqual(dimensionsOf(stripped, "webp"), { width: 4, height: 3 });
	assert.deepEqual(strippedWebp(stripped), stripped);
	assert.throws(() => strippedWebp(file.subarray(0, 40)));
});
