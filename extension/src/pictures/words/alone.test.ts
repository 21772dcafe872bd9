import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";
import { engineAlone, withoutDictionary } from "../../../words.mjs";

// Run from the extension's folder, as test.mjs does.
async function bundled(entry: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		minify: true,
		write: false,
		format: "iife",
		loader: { ".css": "text" },
		jsx: "automatic",
		jsxImportSource: "preact",
		alias: { "go-runtime": "./src/own-file.ts" },
		plugins: [engineAlone],
		logLevel: "warning",
	});
	return outputFiles[0]?.text ?? "";
}

test("what reads words has no way to the network but our own files'", async () => {
	const code = await bundled("src/words-worker.ts");
	assert.match(code, /TessBaseAPI/);
	const reaching =
		/\b(?:fetch|XMLHttpRequest|importScripts|WebSocket|eval|require)\b|(?:https?|wss?):|jsdelivr/g;
	assert.deepEqual(code.match(reaching), ["fetch"]);
});

test("nothing of it is in what everybody loads", async () => {
	for (const entry of [
		"src/content.ts",
		"src/pictures-frame.ts",
		"src/pictures-worker.ts",
	]) {
		assert.doesNotMatch(await bundled(entry), /TessBaseAPI|traineddata/, entry);
	}
});

test("the letters go without their dictionary, and nothing else", () => {
	const file = "spa/4.0.0_best_int/spa.traineddata.gz";
	const whole = gunzipSync(
		readFileSync(`node_modules/@tesseract.js-data/${file}`),
	);
	const lean = withoutDictionary(whole);
	const parts = (bytes: Buffer) => {
		const places = Array.from({ length: bytes.readInt32LE(0) }, (_, part) =>
			Number(bytes.readBigInt64LE(4 + 8 * part)),
		);
		return places.map((from, part) => {
			const end = places.slice(part + 1).find((it) => it >= 0) ?? bytes.length;
			return from < 0 ? null : bytes.subarray(from, end).toString("base64");
		});
	};
	const wanted = parts(whole);
	assert.ok(wanted[19]);
	wanted[19] = null;
	assert.deepEqual(parts(lean), wanted);
	assert.throws(() => withoutDictionary(lean), /is not where it was/);
});
