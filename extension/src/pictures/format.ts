import { lettersAt } from "./bytes";

/** What a file is by its first bytes; its name and type are only what somebody says. */
export type Format =
	| "jpeg"
	| "png"
	| "gif"
	| "webp"
	| "bmp"
	| "avif"
	| "heic"
	| "tiff"
	| "video";

/** So many bytes are enough to know it. */
export const headLength = 32;

const still: Record<string, Format> = {
	avif: "avif",
	avis: "avif",
	heic: "heic",
	heim: "heic",
	heis: "heic",
	heix: "heic",
	hevc: "heic",
	hevx: "heic",
	mif1: "heic",
	msf1: "heic",
};

const beginnings: readonly [string, Format][] = [
	["\xff\xd8\xff", "jpeg"],
	["\x89PNG\r\n\x1a\n", "png"],
	["GIF87a", "gif"],
	["GIF89a", "gif"],
	["BM", "bmp"],
	["II*\0", "tiff"],
	["MM\0*", "tiff"],
	// Matroska and WebM, Ogg, Windows Media, Flash, MPEG.
	["\x1a\x45\xdf\xa3", "video"],
	["OggS", "video"],
	["\x30\x26\xb2\x75", "video"],
	["FLV", "video"],
	["\0\0\x01\xba", "video"],
];

export function formatOf(head: Uint8Array): Format | null {
	const text = lettersAt(head, 0, headLength);
	if (text.startsWith("RIFF")) {
		if (text.startsWith("WEBP", 8)) return "webp";
		return text.startsWith("AVI ", 8) ? "video" : null;
	}
	if (text.startsWith("ftyp", 4)) {
		const major = text.slice(8, 12);
		// Some name a general kind first and the real one after it.
		const named = text.includes("avif", 16) ? "avif" : still[major];
		return still[major] ? (named ?? null) : "video";
	}
	// QuickTime files of old begin with any of their parts.
	if (/^(moov|mdat|wide|free|skip)$/.test(text.slice(4, 8))) return "video";
	return beginnings.find(([mark]) => text.startsWith(mark))?.[1] ?? null;
}
