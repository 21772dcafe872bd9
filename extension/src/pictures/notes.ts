import "go-runtime";
import type { PictureNotes } from "../../../wasm/pictures/pictures";
import { ownFile } from "../own-file";
import type { Files } from "./faces/models";
import type { Note } from "./inspection";
import { leanOf } from "./lean";
import type { Still } from "./stills";

/** What a picture's file says about itself; throws when it cannot be read at all. */
export class NoteReader {
	#module: Promise<PictureNotes> | null = null;

	constructor(readonly files: Files) {}

	async read(still: Still): Promise<readonly Note[]> {
		const lean = leanOf(still);
		if (!lean) return [];
		this.#module ??= start(this.files);
		const read = await this.#module;
		const notes = read(lean, still.format);
		if ("error" in notes) throw new Error(notes.error);
		return notes;
	}
}

async function start(files: Files): Promise<PictureNotes> {
	const go = new Go();
	const answer = await ownFile(files("notes.wasm"));
	// Not streaming: the demo's host may give it another type.
	const { instance } = await WebAssembly.instantiate(
		await answer.arrayBuffer(),
		go.importObject,
	);
	// The program sets the global before it first waits, and then never ends.
	void go.run(instance);
	const { pictureNotes } = globalThis;
	if (!pictureNotes) throw new Error("the module for metadata did not start");
	return pictureNotes;
}
