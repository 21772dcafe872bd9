import type { Face } from "../inspection";
import { BlazeFace, type Candidate } from "./blazeface";
import { FaceMesh } from "./facemesh";
import { type Files, startEngine } from "./models";
import { overlap } from "./overlap";
import { viewsOf } from "./views";

/** Chosen on the pictures of one package of `make eval-pictures`, measured on the others. */
const thresholds = {
	/** What BlazeFace must give for a second look. */
	candidate: 0.4,
	/** The same where it sees faces in many things: in what is small, and in views that stand aslant. */
	doubtful: 0.5,
	/** Pixels. */
	small: 32,
	/** What FaceMesh must give; a mask or a turned head fits it less well, but then BlazeFace is sure. */
	fit: 0.85,
	sure: 0.7,
	fitOfSure: 0.5,
};

/** So often the mesh is laid at one place: another pass has another idea of how a face stands. */
const tries = 3;
/** So often in one picture; by then it is clear that there is a crowd. */
const most = 60;

/** Finds faces in a picture of at most about 640 pixels. */
export class FaceFinder {
	private constructor(
		readonly blazeFace: BlazeFace,
		readonly faceMesh: FaceMesh,
	) {}

	static async load(files: Files): Promise<FaceFinder> {
		await startEngine(files);
		const [blazeFace, faceMesh] = await Promise.all([
			BlazeFace.load(files),
			FaceMesh.load(files),
		]);
		return new FaceFinder(blazeFace, faceMesh);
	}

	find(picture: ImageBitmap | OffscreenCanvas): Face[] {
		const faces: Face[] = [];
		const others: Face[] = [];
		for (const candidate of this.#candidates(picture)) {
			if (faces.length + others.length === most) break;
			const box = boxOf(candidate);
			if (touching(box, faces) > 0 || touching(box, others) === tries) continue;
			const { sure, fit, fitOfSure } = thresholds;
			const least = candidate.score >= sure ? fitOfSure : fit;
			const fits = this.faceMesh.fit(picture, candidate) >= least;
			(fits ? faces : others).push(box);
		}
		return faces;
	}

	/** The surest first, of each view one for each place. */
	#candidates(picture: ImageBitmap | OffscreenCanvas): Candidate[] {
		return viewsOf(picture.width, picture.height)
			.flatMap((view) => {
				const { candidate, doubtful, small } = thresholds;
				const found = this.blazeFace.find(picture, view, candidate);
				return distinct(found).filter(
					({ score, size }) =>
						score >= doubtful || (view.angle === 0 && size >= small),
				);
			})
			.sort(bySureness);
	}
}

function distinct(candidates: Candidate[]): Candidate[] {
	const kept: Candidate[] = [];
	for (const one of candidates.sort(bySureness)) {
		if (touching(boxOf(one), kept.map(boxOf)) === 0) kept.push(one);
	}
	return kept;
}

function bySureness(a: Candidate, b: Candidate): number {
	return b.score - a.score;
}

/** How many of these boxes are about the same place. */
function touching(box: Face, boxes: readonly Face[]): number {
	return boxes.filter((it) => overlap(it, box) > 0.3).length;
}

function boxOf({ x, y, size }: Candidate): Face {
	return { left: x - size / 2, top: y - size / 2, width: size, height: size };
}
