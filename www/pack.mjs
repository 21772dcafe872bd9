// Zips a folder so that the same files give the same bytes: sorted names, one
// fixed time, no owner.
//
//   node www/pack.mjs FOLDER FILE.zip
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";

const [folder, target] = process.argv.slice(2);
if (!folder || !target) {
	console.error("usage: node www/pack.mjs FOLDER FILE.zip");
	process.exit(2);
}
const found = await readdir(folder, { recursive: true, withFileTypes: true });
const names = found
	.filter((it) => it.isFile())
	.map((it) => relative(folder, join(it.parentPath ?? it.path, it.name)))
	.map((name) => name.split(sep).join("/"))
	// By code units, which no locale changes.
	.sort((a, b) => (a < b ? -1 : 1));

const parts = [];
const directory = [];
let at = 0;
for (const name of names) {
	const content = await readFile(join(folder, name));
	const packed = deflateRawSync(content, { level: 9 });
	const title = Buffer.from(name);
	const entry = described(content, packed, title);
	const local = Buffer.concat([number(0x04034b50), entry, title]);
	const central = Buffer.concat([
		number(0x02014b50),
		// Made by version 2.0 on a system without rights.
		Buffer.from([20, 0]),
		entry,
		// No comment, first disk, no attributes.
		Buffer.alloc(10),
		number(at),
		title,
	]);
	parts.push(local, packed);
	directory.push(central);
	at += local.length + packed.length;
}
const list = Buffer.concat(directory);
const end = Buffer.alloc(18);
end.writeUInt16LE(names.length, 4);
end.writeUInt16LE(names.length, 6);
end.writeUInt32LE(list.length, 8);
end.writeUInt32LE(at, 12);
const zip = Buffer.concat([...parts, list, number(0x06054b50), end]);

await mkdir(dirname(target), { recursive: true });
await writeFile(target, zip);
const digest = createHash("sha256").update(zip).digest("hex");
console.log(`${target}  ${zip.length} bytes  sha256 ${digest}`);

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
