import { crc32, deflateRawSync } from "node:zlib";
import type { Visit } from "./visit";

/** A file as somebody might drop it. */
export interface Dropped {
	name: string;
	bytes: Buffer;
}

export function file(name: string, text: string | Buffer): Dropped {
	return { name, bytes: Buffer.from(text) };
}

/** An archive of one file, as programs make it. */
export function archive(name: string, content: string | Buffer): Buffer {
	const bytes = Buffer.from(content);
	const packed = deflateRawSync(bytes);
	const title = Buffer.from(name);
	const entry = Buffer.alloc(26);
	entry.writeUInt16LE(20, 0);
	entry.writeUInt16LE(8, 4);
	entry.writeUInt32LE(crc32(bytes), 10);
	entry.writeUInt32LE(packed.length, 14);
	entry.writeUInt32LE(bytes.length, 18);
	entry.writeUInt16LE(title.length, 22);
	const local = Buffer.concat([Buffer.from("PK\x03\x04"), entry, title]);
	const listed = Buffer.concat([
		Buffer.from("PK\x01\x02\x14\x00"),
		entry,
		Buffer.alloc(14),
		title,
	]);
	const end = Buffer.alloc(22);
	end.write("PK\x05\x06", "latin1");
	end.writeUInt16LE(1, 8);
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(listed.length, 12);
	end.writeUInt32LE(local.length + packed.length, 16);
	return Buffer.concat([local, packed, listed, end]);
}

/** Gives files to the page: by its own field, or dropped beside it. */
export async function choose(
	visit: Visit,
	files: Dropped[],
	way: "field" | "drop" = "field",
): Promise<void> {
	await visit.page.waitForSelector("#many-files");
	await visit.page.evaluate(
		(given, how) => {
			const input = document.querySelector<HTMLInputElement>("#many-files");
			if (!input) return;
			const data = new DataTransfer();
			for (const { name, base64 } of given) {
				const bytes = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
				data.items.add(new File([bytes], name));
			}
			if (how === "drop") {
				const options = { bubbles: true, cancelable: true, dataTransfer: data };
				document.body.dispatchEvent(new DragEvent("drop", options));
				return;
			}
			input.files = data.files;
			input.dispatchEvent(new Event("change"));
		},
		files.map(({ name, bytes }) => ({
			name,
			base64: bytes.toString("base64"),
		})),
		way,
	);
}
