import createCore, {
	type Core,
	type TextReader,
} from "tesseract.js-core/tesseract-core-simd-lstm.js";
import { ownFile } from "../../own-file";
import type { Files } from "../faces/models";
import { contextOf } from "../small";
import { linesOf } from "./lines";

/** Of Latin letters with and without accents: it reads English and Spanish alike. */
const language = "spa";

/** Finds the blocks of text by itself, also those that stand on their side. */
const wholePage = "3";

/** What reads words in pictures, once it is loaded. */
export class WordReader {
	readonly #core: Core;
	readonly #reader: TextReader;

	private constructor(core: Core, reader: TextReader) {
		this.#core = core;
		this.#reader = reader;
	}

	static async load(files: Files): Promise<WordReader> {
		const [engine, letters] = await Promise.all(
			["words.wasm", `${language}.traineddata`].map(async (name) => {
				const answer = await ownFile(files(name));
				return new Uint8Array(await answer.arrayBuffer());
			}),
		);
		if (!engine || !letters) throw new Error("a file is missing");
		// What it has to say may quote what it reads.
		const silent = () => {};
		const core = await createCore({
			wasmBinary: engine,
			print: silent,
			printErr: silent,
		});
		core.FS.writeFile(`./${language}.traineddata`, letters);
		const reader = new core.TessBaseAPI();
		if (reader.Init(null, language, lstmOnly) !== 0) {
			throw new Error("the engine that reads did not start");
		}
		reader.SetVariable("tessedit_pageseg_mode", wholePage);
		return new WordReader(core, reader);
	}

	/** The lines of words that it is sure of. */
	read(picture: OffscreenCanvas): string[] {
		this.#core.FS.writeFile("/input", grey(picture));
		if (this.#reader.SetImageFile(upright, 0) !== 0) {
			throw new Error("the engine that reads takes no such picture");
		}
		this.#reader.Recognize(null);
		const lines = linesOf(this.#reader.GetTSVText());
		this.#reader.Clear();
		this.#core.FS.unlink("/input");
		return lines;
	}
}

const lstmOnly = 1;
/** As an orientation in Exif is counted. */
const upright = 1;

/** As a portable graymap: a line that tells its size, and a byte for each pixel. */
function grey(picture: OffscreenCanvas): Uint8Array {
	const { width, height } = picture;
	const { data } = contextOf(picture).getImageData(0, 0, width, height);
	const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
	const whole = new Uint8Array(head.length + width * height);
	whole.set(head);
	for (let from = 0, to = head.length; from < data.length; from += 4, to++) {
		const [red = 0, green = 0, blue = 0] = data.subarray(from, from + 3);
		whole[to] = 0.299 * red + 0.587 * green + 0.114 * blue;
	}
	return whole;
}
