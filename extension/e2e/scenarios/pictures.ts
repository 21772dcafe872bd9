import { copyFile, mkdir, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { portrait } from "../driver/inspector";
import type { World } from "../driver/world";

/** Real pictures under these names; none of them shows a person. */
export async function pictures<N extends string[]>(
	world: World,
	...names: N
): Promise<{ [K in keyof N]: string }> {
	const folder = await folderOf(world);
	const paths = names.map((name) => join(folder, name));
	for (const [at, path] of paths.entries()) {
		const size = [128, 48, 32, 16][at % 4];
		await copyFile(join(world.paths.built, "icons", `${size}.png`), path);
	}
	return paths as { [K in keyof N]: string };
}

/** A picture of one face, with words of its own in the metadata when some are given. */
export async function face(
	world: World,
	name: string,
	description = "",
): Promise<string> {
	return bytes(
		world,
		name,
		described(Buffer.from(portrait.bytes, "base64"), description),
	);
}

/** A file that begins like one of its kind; all other bytes are zero. */
export async function huge(
	world: World,
	name: string,
	head: Buffer,
	size: number,
): Promise<string> {
	const path = await bytes(world, name, head);
	await truncate(path, size);
	return path;
}

export async function bytes(
	world: World,
	name: string,
	content: Buffer,
): Promise<string> {
	const path = join(await folderOf(world), name);
	await writeFile(path, content);
	return path;
}

/** The JPEG with an Exif segment that holds nothing but a description. */
function described(jpeg: Buffer, description: string): Buffer {
	if (!description) return jpeg;
	const words = Buffer.from(`${description}\0`, "latin1");
	const tiff = Buffer.alloc(26);
	tiff.write("MM\0*", 0, "latin1");
	tiff.writeUInt32BE(8, 4);
	tiff.writeUInt16BE(1, 8);
	// ImageDescription, as text, so long, at the end.
	tiff.writeUInt16BE(0x010e, 10);
	tiff.writeUInt16BE(2, 12);
	tiff.writeUInt32BE(words.length, 14);
	tiff.writeUInt32BE(tiff.length, 18);
	const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff, words]);
	const head = Buffer.from([0xff, 0xe1, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** A GIF of three frames, one pixel each, in two colours. */
export function moving(): Buffer {
	const frame = (colour: number) => [
		// A tenth of a second.
		...[0x21, 0xf9, 4, 0, 10, 0, 0, 0],
		...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0],
		...[2, 2, colour ? 0x4c : 0x44, 1, 0],
	];
	return Buffer.from([
		...Buffer.from("GIF89a"),
		...[1, 0, 1, 0, 0x80, 0, 0],
		...[0, 0, 0, 255, 255, 255],
		...frame(0),
		...frame(1),
		...frame(0),
		0x3b,
	]);
}

async function folderOf(world: World): Promise<string> {
	const folder = join(world.paths.work, world.kind, "pictures");
	await mkdir(folder, { recursive: true });
	return folder;
}
