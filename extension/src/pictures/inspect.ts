import type { FaceFinder } from "./faces/find";
import { framesOf } from "./frames";
import type { Face, Inspection, Note } from "./inspection";
import type { Done } from "./jobs";
import { previewOf, shrink } from "./small";
import { admit, Refusal, readStill, type Still } from "./stills";
import { kindOf, unseen } from "./unseen";

/** What it takes to look at pictures; each is loaded when it is first asked for. */
export interface Tools {
	finder(): Promise<FaceFinder>;
	notes(still: Still): Promise<readonly Note[]>;
}

/** Looks at a picture's file; it never throws. */
export async function inspectStill(
	file: Blob,
	tools: Tools,
): Promise<Inspection> {
	let notes: readonly Note[] = [];
	try {
		const still = await readStill(file);
		// Under way while the metadata is read; whether it came is asked below.
		tools.finder().catch(() => undefined);
		// They are worth having where the picture cannot be decoded, too.
		notes = await tools.notes(still);
		admit(still);
		const finder = await tools.finder();
		return {
			...(await look(still, finder)),
			kind: "image",
			notes,
			words: [],
			unread: false,
			problem: null,
		};
	} catch (error) {
		const problem = error instanceof Refusal ? error.problem : "failed";
		return unseen(kindOf(file), problem, notes);
	}
}

async function look(
	still: Still,
	finder: FaceFinder,
): Promise<{ faces: readonly Face[]; preview: Blob | null }> {
	let shown: OffscreenCanvas | null = null;
	for await (const picture of framesOf(still)) {
		const small = shrink(picture);
		const faces = finder.find(small);
		if (faces.length > 0) return { faces, preview: await previewOf(small) };
		shown ??= small;
	}
	return { faces: [], preview: shown && (await previewOf(shown)) };
}

export async function inspectFrame(
	bitmap: ImageBitmap,
	tools: Tools,
): Promise<Done["frame"]> {
	try {
		const small = shrink(bitmap);
		const finder = await tools.finder();
		return { faces: finder.find(small), preview: await previewOf(small) };
	} finally {
		bitmap.close();
	}
}
