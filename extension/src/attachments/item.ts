import type { Finding, Media } from "../../../wasm/prescreen";
import type { Inspection } from "../pictures/inspection";
import type { Counted, Decided, FileFacts } from "../record/entry";
import type { Answer, Item } from "./ports";

export function newItem(file: File): Item {
	return {
		id: crypto.randomUUID(),
		file,
		instead: null,
		looked: null,
		faces: 0,
		report: null,
		seen: [],
		copying: null,
		answer: null,
	};
}

/** What goes to the page if it goes. */
export function fileOf(item: Item): File {
	return item.instead?.file ?? item.file;
}

/** By what the file says of itself; what it really is, only a look tells. */
export function kindOf(file: File): FileFacts["kind"] {
	if (file.type.startsWith("image/")) return "image";
	if (file.type.startsWith("video/")) return "video";
	if (/\.(jpe?g|png|gif|webp|heic|heif|avif|bmp|tiff?)$/i.test(file.name)) {
		return "image";
	}
	return /\.(mp4|mov|m4v|webm|avi|mkv|3gp)$/i.test(file.name)
		? "video"
		: "other";
}

/** What the text rules read of it. Lines in the picture are read as one text, as they stand there. */
export function mediaOf(file: File, looked: Inspection): Media {
	const { kind, faces, words } = looked;
	const seen = words.length > 0 ? [words.join("\n")] : [];
	return {
		kind,
		name: file.name,
		faces: faces.length,
		notes: [...saidOf(looked), ...seen],
	};
}

/** What the metadata says in words. */
function saidOf({ notes }: Inspection): string[] {
	return notes
		.filter(({ kind }) => kind !== "taken" && kind !== "serial")
		.map(({ text }) => text);
}

/** Which of the findings stand in the picture itself, not in its name or its metadata. */
export function seenOf(
	file: File,
	looked: Inspection,
	findings: readonly Finding[],
): Finding[] {
	// They come after a line for the name and one for each note.
	const from = [file.name, ...saidOf(looked), ""].join("\n").length;
	return findings.filter(({ start }) => start >= from);
}

/** Whether anything was found, so that it must be asked about by itself. */
export function isConspicuous({ looked, faces, report }: Item): boolean {
	return (
		looked === null ||
		looked.problem !== null ||
		looked.unread ||
		faces > 0 ||
		report === null ||
		report.findings.length > 0
	);
}

/** As it is recorded: neither the file nor its name, nor a word of what it says. */
export function decidedOn(
	item: Item,
	answer: Answer,
	site: string,
	way: FileFacts["way"],
): Decided {
	const { id, looked, report, instead, faces, file } = item;
	const seen = looked !== null && looked.problem === null;
	return {
		id,
		site,
		surface: "post",
		// What is attached is never clear.
		verdict: report?.verdict === "stop" ? "stop" : seen ? "caution" : null,
		findings: counted(report?.findings ?? []),
		outcome: outcomes[answer.answer],
		...(answer.answer === "authorization" ? { consent: answer.ref } : {}),
		file: {
			kind: kindOf(file),
			way,
			faces,
			...(instead ? { copy: instead.how } : {}),
		},
	};
}

const outcomes = {
	nobody: "file-nobody",
	staff: "file-staff",
	authorization: "file-consent",
	removed: "file-removed",
} as const;

function counted(findings: readonly Finding[]): Counted[] {
	const groups = new Map<string, Counted>();
	for (const { rule, category, level } of findings) {
		const key = `${rule} ${level}`;
		const count = (groups.get(key)?.count ?? 0) + 1;
		groups.set(key, { rule, category, level, count });
	}
	return [...groups.values()];
}
