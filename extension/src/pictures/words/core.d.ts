declare module "tesseract.js-core/tesseract-core-simd-lstm.js" {
	/** The part of the engine's interface that is used here; a status of 0 means success. */
	export interface TextReader {
		Init(folder: null, languages: string, mode: number): number;
		SetVariable(name: string, value: string): boolean;
		/** Reads the file "/input". */
		SetImageFile(orientation: number, angle: number): number;
		Recognize(monitor: null): number;
		GetTSVText(): string;
		Clear(): void;
	}

	export interface Core {
		/** A file system in memory. */
		FS: {
			writeFile(path: string, content: Uint8Array): void;
			unlink(path: string): void;
		};
		TessBaseAPI: new () => TextReader;
	}

	export default function createCore(options: {
		wasmBinary: Uint8Array;
		print(line: string): void;
		printErr(line: string): void;
	}): Promise<Core>;
}
