import { cover } from "./blur";
import type { Format } from "./format";
import { framesOf } from "./frames";
import type { Face } from "./inspection";
import { strippedJpeg } from "./jpeg";
import { strippedPng } from "./png";
import { contextOf, sizeOf } from "./small";
import { admit, readStill } from "./stills";
import { strippedWebp } from "./webp";

const strippers: Partial<
	Record<Format, (bytes: Uint8Array) => Uint8Array<ArrayBuffer>>
> = { jpeg: strippedJpeg, png: strippedPng, webp: strippedWebp };

/** The same pixels without anything else; throws when it cannot be made. */
export async function withoutMetadata(file: File): Promise<File> {
	const { bytes, format } = await readStill(file);
	const strip = strippers[format];
	if (!strip) throw new Error(`not for ${format}`);
	return new File([strip(bytes)], file.name, { type: `image/${format}` });
}

/** Drawn anew in full size with the faces covered; throws when it cannot be made. */
export async function blurred(
	file: File,
	faces: readonly Face[],
): Promise<File> {
	const still = await readStill(file);
	admit(still);
	// What was found in some frames may be elsewhere in the others.
	if (still.moves) throw new Error("not for moving pictures");
	for await (const picture of framesOf(still)) {
		const { width, height } = sizeOf(picture);
		const canvas = new OffscreenCanvas(width, height);
		contextOf(canvas).drawImage(picture, 0, 0);
		cover(canvas, faces);
		const lossless = still.format === "png" || still.format === "bmp";
		const blob = await canvas.convertToBlob({
			type: lossless ? "image/png" : "image/jpeg",
			quality: 0.92,
		});
		const ending = lossless ? "png" : "jpg";
		return new File([blob], renamed(file.name, ending), { type: blob.type });
	}
	throw new Error("there is no picture in it");
}

/** Another ending only where the content is another kind. */
function renamed(name: string, ending: string): string {
	const same = ending === "jpg" ? /\.jpe?g$/i : /\.png$/i;
	if (same.test(name)) return name;
	return `${name.replace(/\.[^.]*$/, "")}.${ending}`;
}
