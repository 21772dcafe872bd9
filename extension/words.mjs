// What reads words in pictures, as it is shipped.
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { transform } from "esbuild";

/**
 * Takes out of the engine's frame what fetches files and what is for Node: it is
 * handed all that it needs.
 */
export const engineAlone = {
	name: "engine-alone",
	setup: ({ onLoad }) =>
		onLoad(
			{ filter: /[\\/]tesseract\.js-core[\\/][\w-]+\.js$/ },
			async ({ path }) => {
				const whole = await readFile(path, "utf8");
				const { code } = await transform(`var absent;\n${whole}`, {
					define: Object.fromEntries(
						["XMLHttpRequest", "fetch", "process", "require"].map((name) => [
							name,
							"absent",
						]),
					),
				});
				return { contents: code, loader: "js" };
			},
		),
};

/** Copies the engine and the letters that it knows. */
export async function packWords(modules, into) {
	await copyFile(
		join(modules, "tesseract.js-core", "tesseract-core-simd-lstm.wasm"),
		join(into, "words.wasm"),
	);
	const name = "spa.traineddata";
	const folder = join(modules, "@tesseract.js-data", "spa", "4.0.0_best_int");
	const packed = await readFile(join(folder, `${name}.gz`));
	const letters = withoutDictionary(gunzipSync(packed));
	await writeFile(join(into, name), letters);
}

/** The place of the list of words among the parts of such a file. */
const dictionary = 19;

/**
 * The same without its list of words, half of its size: names stand in none, and
 * with a list of Spanish words it reads English no better. The file begins with
 * the number of its parts and the place of each, or -1 for one that is missing.
 */
export function withoutDictionary(whole) {
	const count = whole.readInt32LE(0);
	const places = Array.from({ length: count }, (_, part) =>
		Number(whole.readBigInt64LE(4 + 8 * part)),
	);
	const head = Buffer.alloc(4 + 8 * count);
	head.writeInt32LE(count);
	if (count <= dictionary || places[dictionary] < 0) {
		throw new Error("the list of words is not where it was");
	}
	const parts = [head];
	let at = head.length;
	for (const [part, from] of places.entries()) {
		const left = from < 0 || part === dictionary;
		head.writeBigInt64LE(BigInt(left ? -1 : at), 4 + 8 * part);
		if (left) continue;
		const end = places.slice(part + 1).find((it) => it >= 0) ?? whole.length;
		parts.push(whole.subarray(from, end));
		at += end - from;
	}
	return Buffer.concat(parts);
}
