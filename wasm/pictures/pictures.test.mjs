// The module for metadata as JavaScript sees it. It needs dist/notes.wasm (`make wasm`).
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import "../../dist/wasm_exec.js";

const text = new TextEncoder();
let ended = false;

before(async () => {
	const file = new URL("../../dist/notes.wasm", import.meta.url);
	const go = new globalThis.Go();
	const { instance } = await WebAssembly.instantiate(
		await readFile(file),
		go.importObject,
	);
	go.run(instance).then(() => {
		ended = true;
	});
});

/** A JPEG of nothing but a comment. */
function commented(comment) {
	const words = text.encode(comment);
	return Uint8Array.of(
		...[0xff, 0xd8, 0xff, 0xfe, 0, words.length + 2],
		...words,
		...[0xff, 0xd9],
	);
}

test("notes come as plain objects", () => {
	const notes = globalThis.pictureNotes(commented("for Rosalind"), "jpeg");
	assert.deepEqual(notes, [{ kind: "description", text: "for Rosalind" }]);
	assert.deepEqual(globalThis.pictureNotes(commented("x"), "gif"), []);
});

test("whatever it is handed, it never throws and never ends", () => {
	const detached = new Uint8Array(10);
	structuredClone(detached.buffer, { transfer: [detached.buffer] });
	for (const args of [
		[],
		[null, "jpeg"],
		[undefined, undefined],
		["text", "jpeg"],
		[{ length: 5 }, "png"],
		[{ length: -1 }, "png"],
		[new Uint8Array(), "jpeg"],
		[detached, "webp"],
		[new Float64Array(9), "heic"],
		[commented("x"), 7],
		[commented("x"), null],
	]) {
		const answer = globalThis.pictureNotes(...args);
		assert.ok(Array.isArray(answer) || typeof answer.error === "string");
	}
	for (const format of ["jpeg", "png", "webp", "heic", "avif", "tiff"]) {
		for (let length = 0; length < 64; length++) {
			const junk = Uint8Array.from({ length }, (_, at) => (at * 151) % 256);
			assert.ok(Array.isArray(globalThis.pictureNotes(junk, format)));
		}
	}
	assert.equal(ended, false);
	assert.equal(globalThis.pictureNotes(commented("still"), "jpeg").length, 1);
});
