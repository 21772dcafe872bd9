import type { Files } from "../faces/models";
import { framesOf } from "../frames";
import { serve } from "../serve";
import { drawnIn, sizeOf } from "../small";
import { admit, readStill } from "../stills";
import { WordReader } from "./engine";
import { sizeToRead } from "./size";

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
		return reader.read(drawnIn(sizeToRead(sizeOf(picture)), picture));
	}
	throw new Error("there is no picture in it");
}
