// A zip of which the same files give the same bytes: sorted names, one fixed
// time, no owner.
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";

/** A file of a zip, under its name there.
 * @typedef {{ name: string, content: Uint8Array, program?: boolean }} Entry */

/** @param {Entry[]} entries */
export function zipped(entries) {
	// By code units, which no locale changes.
	const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	const parts = [];
	const directory = [];
	let at = 0;
	for (const { name, content, program } of sorted) {
		const packed = deflateRawSync(content, { level: 9 });
		const title = Buffer.from(name);
		const entry = described(content, packed, title);
		const local = Buffer.concat([number(0x04034b50), entry, title]);
		const central = Buffer.concat([
			number(0x02014b50),
			// Made by version 2.0 on Unix, which alone tells programs from other files.
			Buffer.from([20, 3]),
			entry,
			// No comment, first disk, nothing of MS-DOS.
			Buffer.alloc(6),
			number(((program ? 0o100755 : 0o100644) << 16) >>> 0),
			number(at),
			title,
		]);
		parts.push(local, packed);
		directory.push(central);
		at += local.length + packed.length;
	}
	const list = Buffer.concat(directory);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(sorted.length, 4);
	end.writeUInt16LE(sorted.length, 6);
	end.writeUInt32LE(list.length, 8);
	end.writeUInt32LE(at, 12);
	return Buffer.concat([...parts, list, number(0x06054b50), end]);
}

/** All files of a folder, as entries under their paths in it. */
export async function entriesOf(folder) {
	const found = await readdir(folder, { recursive: true, withFileTypes: true });
	return Promise.all(
		found
			.filter((it) => it.isFile())
			.map(async (it) => {
				const path = join(it.parentPath ?? it.path, it.name);
				const name = relative(folder, path).split(sep).join("/");
				return { name, content: await readFile(path) };
			}),
	);
}

/** The fields that an entry and its line in the directory share. */
function described(content, packed, title) {
	const fields = Buffer.alloc(26);
	fields.writeUInt16LE(20, 0); // version needed
	fields.writeUInt16LE(0x0800, 2); // names are UTF-8
	fields.writeUInt16LE(8, 4); // deflate
	fields.writeUInt16LE(0, 6); // midnight
	fields.writeUInt16LE((1 << 5) | 1, 8); // 1 January 1980, the first day there is
	fields.writeUInt32LE(crc32(content), 10);
	fields.writeUInt32LE(packed.length, 14);
	fields.writeUInt32LE(content.length, 18);
	fields.writeUInt16LE(title.length, 22);
	return fields;
}

function number(value) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}
