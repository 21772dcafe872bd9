import { viewOf } from "./bytes";

/** The tag of the EXIF standard that says how a picture must be turned to stand upright. */
const tag = 0x0112;
const short = 3;

/** From 1, as it is, to 8; an EXIF block (a small TIFF file) that does not say it means 1. */
export function orientationOf(tiff: Uint8Array): number {
	try {
		const view = viewOf(tiff);
		const little = view.getUint16(0) === 0x4949;
		const directory = view.getUint32(4, little);
		const count = view.getUint16(directory, little);
		for (let index = 0; index < count; index++) {
			const entry = directory + 2 + index * 12;
			if (view.getUint16(entry, little) !== tag) continue;
			const value = view.getUint16(entry + 8, little);
			return value >= 1 && value <= 8 ? value : 1;
		}
	} catch {
		// It ends too early.
	}
	return 1;
}

/** An EXIF block that says nothing else. */
export function orientationOnly(orientation: number): Uint8Array {
	const tiff = new Uint8Array(26);
	const view = viewOf(tiff);
	view.setUint16(0, 0x4d4d);
	view.setUint16(2, 42);
	view.setUint32(4, 8);
	view.setUint16(8, 1);
	view.setUint16(10, tag);
	view.setUint16(12, short);
	view.setUint32(14, 1);
	view.setUint16(18, orientation);
	return tiff;
}
