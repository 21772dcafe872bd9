import type { Face } from "../inspection";
import { BlazeFace, type Candidate } from "./blazeface";
import { FaceMesh } from "./facemesh";
import { type Files, startEngine } from "./models";
import { overlap } from "./overlap";
import type { View } from "./view";

/** Chosen on the pictures of one half of `make eval-pictures`, measured on the other. */
const thresholds = {
	/** BlazeFace below this is not looked at twice. */
	candidate: 0.3,
	/** FaceMesh from this on says that it is a face. */
	fit: 0.9,
};

/** More than these are a crowd: that there are many faces is clear by then. */
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
		const candidates = distinct(
			viewsOf(picture.width, picture.height).flatMap((view) =>
				this.blazeFace.find(picture, view, thresholds.candidate),
			),
		);
		return candidates
			.slice(0, most)
			.filter((it) => this.faceMesh.fit(picture, it) >= thresholds.fit)
			.map(boxOf);
	}
}

/** The whole picture, and pieces of it for what is small in the whole. */
export function viewsOf(width: number, height: number): View[] {
	const centre = { x: width / 2, y: height / 2 };
	const whole = { ...centre, size: Math.max(width, height), angle: 0 };
	const views = [whole];
	const size = 360;
	if (whole.size <= size) return views;
	for (const y of places(height, size)) {
		for (const x of places(width, size)) views.push({ x, y, size, angle: 0 });
	}
	return views;
}

/** Centres of as few pieces as cover the length, each as far from the next. */
function places(length: number, size: number): number[] {
	const count = Math.ceil(length / size);
	if (count === 1) return [length / 2];
	const step = (length - size) / (count - 1);
	return Array.from({ length: count }, (_, index) => size / 2 + index * step);
}

/** One for each face, the surest; several views see the same. */
function distinct(candidates: Candidate[]): Candidate[] {
	const kept: Candidate[] = [];
	for (const one of candidates.toSorted((a, b) => b.score - a.score)) {
		if (!kept.some((it) => overlap(boxOf(it), boxOf(one)) > 0.3))
			kept.push(one);
	}
	return kept;
}

function boxOf({ x, y, size }: Candidate): Face {
	return { left: x - size / 2, top: y - size / 2, width: size, height: size };
}
