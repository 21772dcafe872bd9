import type { Inspection, Note, Problem } from "./inspection";

/** What is said of a file that could not be looked at. */
export function unseen(
	kind: Inspection["kind"],
	problem: Problem,
	notes: readonly Note[] = [],
): Inspection {
	return {
		kind,
		faces: [],
		notes,
		words: [],
		unread: false,
		preview: null,
		problem,
	};
}

/** What somebody says that a file is. */
export function kindOf(file: Blob): Inspection["kind"] {
	return file.type.startsWith("video/") ? "video" : "image";
}
