/** What the module for metadata adds to the worker that runs it. */
import type { Note } from "../../extension/src/pictures/inspection";

/**
 * Reads what a file says about itself. It never throws: of a damaged file it gives
 * what came before the damage. Formats: jpeg, png, webp, heic, avif, tiff; others
 * have no notes.
 */
export type PictureNotes = (
	file: Uint8Array,
	format: string,
) => Note[] | { error: string };

declare global {
	/** Absent until the module has started. */
	var pictureNotes: PictureNotes | undefined;
}
