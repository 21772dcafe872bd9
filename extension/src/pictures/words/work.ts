import type { Files } from "../faces/models";
import { framesOf } from "../frames";
import { serve } from "../serve";
import { shrink } from "../small";
import { admit, readStill } from "../stills";
import { WordReader } from "./engine";

/** The longer side, in pixels, of what is read: print on a photographed page is large enough then. */
const longest = 2000;

/** Reads the words in pictures; what it needs for it lies in the folder of `start`. */
export function readWords(start: string): void {
	const files: Files = (name) => new URL(name, start);
	let reader: Promise<WordReader> | null = null;
	serve(async (job) => {
		if (job.kind !== "read") throw new Error("this is another worker's");
		reader ??= WordReader.load(files);
		return read(job.file, await reader);
	});
}

/** Of a picture that moves, its first frame. */
async function read(file: Blob, reader: WordReader): Promise<string[]> {
	const still = await readStill(file);
	admit(still);
	for await (const picture of framesOf(still)) {
		return reader.read(shrink(picture, longest));
	}
	throw new Error("there is no picture in it");
}
