/** What a look at an attached file finds; nothing found never means that it is safe. */
export interface Inspection {
	kind: "image" | "video";
	/** In pixels of `preview`; for a video those of the frame that is shown. */
	faces: readonly Face[];
	/** What the file says about itself, in its own words. */
	notes: readonly Note[];
	/** Lines of words read in the picture itself, when reading them is switched on. */
	words: readonly string[];
	/** Reading them is switched on, and they could not be read. */
	unread: boolean;
	/** The picture as one sees it, upright, at most 640 pixels; null when it cannot be shown. */
	preview: Blob | null;
	/** Why nothing can be said about what the picture shows; null when it was looked at. */
	problem: Problem | null;
}

export interface Face {
	left: number;
	top: number;
	width: number;
	height: number;
}

/** One thing that the metadata tells; `text` is shown to the user and screened, never kept. */
export interface Note {
	kind:
		| "person"
		| "caption"
		| "description"
		| "owner"
		| "place"
		| "taken"
		| "serial";
	text: string;
}

export type Problem =
	| "empty"
	| "corrupt"
	| "format"
	| "too-large"
	| "too-slow"
	| "failed";

/** Looks at files away from the page's thread; opened when the first file is attached. */
export interface Inspector {
	/** Never rejects: what goes wrong is the inspection's problem. */
	inspect(file: File, signal: AbortSignal): Promise<Inspection>;
	/** A copy with these faces gone for good, and no metadata; rejects when it cannot be made. */
	blurred(file: File, faces: readonly Face[]): Promise<File>;
	/** A copy of a JPEG, PNG or WebP without its metadata; rejects when it cannot be made. */
	withoutMetadata(file: File): Promise<File>;
	close(): void;
}
