import { inflateSync } from "node:zlib";

/** How many pages a PDF has; some browsers pack the list of them. */
export function pagesOf(pdf: Uint8Array): number {
	const bytes = Buffer.from(pdf);
	const parts = [bytes.toString("latin1")];
	for (const { index } of (parts[0] ?? "").matchAll(/stream\r?\n/g)) {
		const begin = bytes.indexOf("\n", index) + 1;
		const end = bytes.indexOf("endstream", begin);
		try {
			parts.push(inflateSync(bytes.subarray(begin, end)).toString("latin1"));
		} catch {
			// A picture or a font, or not packed at all.
		}
	}
	return parts.join("\n").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
