import type { Media } from "../../../wasm/prescreen";
import type { Inspection } from "../pictures/inspection";
import type { Answer, Decision, Item } from "./ports";

export function newItem(file: File): Item {
	return {
		file,
		instead: null,
		looked: null,
		faces: 0,
		report: null,
		copying: null,
		answer: null,
	};
}

/** What goes to the page if it goes. */
export function fileOf(item: Item): File {
	return item.instead?.file ?? item.file;
}

/** By what the file says of itself; what it really is, only a look tells. */
export function kindOf(file: File): Decision["kind"] {
	if (file.type.startsWith("image/")) return "image";
	if (file.type.startsWith("video/")) return "video";
	if (/\.(jpe?g|png|gif|webp|heic|heif|avif|bmp|tiff?)$/i.test(file.name)) {
		return "image";
	}
	return /\.(mp4|mov|m4v|webm|avi|mkv|3gp)$/i.test(file.name)
		? "video"
		: "other";
}

/** What the text rules read of it. */
export function mediaOf(file: File, looked: Inspection): Media {
	const said = looked.notes
		.filter(({ kind }) => kind !== "taken" && kind !== "serial")
		.map(({ text }) => text);
	return {
		kind: looked.kind,
		name: file.name,
		faces: looked.faces.length,
		notes: [...said, ...looked.words],
	};
}

/** Whether anything was found, so that it must be asked about by itself. */
export function isConspicuous({ looked, faces, report }: Item): boolean {
	return (
		looked === null ||
		looked.problem !== null ||
		faces > 0 ||
		report === null ||
		report.findings.length > 0
	);
}

export function decisionOf(
	item: Item,
	answer: Answer,
	site: string,
	way: Decision["way"],
): Decision {
	const { looked, report, instead, faces, file } = item;
	return {
		site,
		way,
		kind: kindOf(file),
		answer: answer.answer,
		...(answer.answer === "authorization" ? { ref: answer.ref } : {}),
		faces,
		checked: looked !== null && looked.problem === null,
		rules: [...new Set(report?.findings.map(({ rule }) => rule) ?? [])],
		...(instead ? { copy: instead.how } : {}),
	};
}
