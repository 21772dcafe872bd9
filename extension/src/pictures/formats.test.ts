import assert from "node:assert/strict";
import { test } from "node:test";
import { inFull } from "./blur";
import { dimensionsOf } from "./dimensions";
import { formatOf } from "./format";
import { smallSize } from "./small";
import { admit, Refusal, readStill } from "./stills";
import {
	frameOf,
	jpegOf,
	pngChunk,
	pngOf,
	scan,
	segment,
} from "./testing/files";

const bytes = (letters: string) =>
	Uint8Array.from(letters, (it) => it.charCodeAt(0));

test("a file is what its first bytes say", () => {
	for (const [head, format] of [
		["\xff\xd8\xff\xe0", "jpeg"],
		["\x89PNG\r\n\x1a\n", "png"],
		["GIF89a", "gif"],
		["RIFF\0\0\0\0WEBPVP8 ", "webp"],
		["RIFF\0\0\0\0AVI LIST", "video"],
		["\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"],
		["\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "avif"],
		["\0\0\0\x18ftypisom\0\0\0\0isomavc1", "video"],
		["\0\0\0\x14ftypqt  \0\0\0\0qt  ", "video"],
		["\x1a\x45\xdf\xa3", "video"],
		["%PDF-1.7", null],
		["", null],
		["<svg xmlns=", null],
	] as const) {
		assert.equal(formatOf(bytes(head)), format, head);
	}
});

test("a header that is damaged has no size", () => {
	assert.equal(dimensionsOf(bytes("\xff\xd8\xff"), "jpeg"), null);
	assert.equal(dimensionsOf(bytes("\x89PNG\r\n\x1a\n"), "png"), null);
	assert.equal(dimensionsOf(pngOf(0, 5), "png"), null);
	assert.equal(
		dimensionsOf(jpegOf(segment(0xc4, "table"), scan), "jpeg"),
		null,
	);
	assert.equal(dimensionsOf(bytes("RIFF\0\0\0\0WEBPVP8 "), "webp"), null);
});

test("what cannot be looked at is refused with its reason, before it is decoded", async () => {
	const idat = pngChunk("IDAT", new Uint8Array());
	for (const [content, problem] of [
		[new Uint8Array(), "empty"],
		[bytes("%PDF-1.7"), "format"],
		[bytes("\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "format"],
		[pngOf(30_000, 30_000, idat), "too-large"],
		[jpegOf(frameOf(30_000, 30_000), scan), "too-large"],
		[jpegOf(frameOf(300, 300), scan).subarray(0, -2), "corrupt"],
		[jpegOf(scan), "corrupt"],
		[pngOf(300, 300, idat).subarray(0, -4), "corrupt"],
	] as const) {
		const refused = readStill(new Blob([content])).then(admit);
		await assert.rejects(refused, (error) => {
			assert.ok(error instanceof Refusal);
			assert.equal(error.problem, problem);
			return true;
		});
	}
	const large = { size: 100_000_001 } as Blob;
	await assert.rejects(readStill(large), { problem: "too-large" });
	const still = await readStill(new Blob([pngOf(300, 200, idat)]));
	assert.deepEqual(admit(still), { width: 300, height: 200 });
});

test("what is covered is larger than the face, and within the picture", () => {
	const full = { width: 1280, height: 960 };
	assert.deepEqual(smallSize(full), { width: 640, height: 480 });
	assert.deepEqual(
		inFull({ left: 100, top: 100, width: 50, height: 50 }, full),
		{ left: 160, top: 160, width: 180, height: 180 },
	);
	const corner = { left: -10, top: 460, width: 40, height: 40 };
	assert.deepEqual(inFull(corner, full), {
		left: 0,
		top: 888,
		width: 92,
		height: 72,
	});
});
