import {
	type FilesAnswer,
	introducesFiles,
	refuses,
	type Way,
} from "./files-question";
import { meetGuard } from "./meeting";
import { asks, withdraws } from "./question";
import { filesOn, putFiles } from "./transfer";

/** A question which of some files the page may have. */
export interface AskedFiles {
	/** There at once when the guard knows it; else `settle` is called with it. */
	answer: readonly File[] | null;
	/** The place of each of them among those that were asked about. */
	from: readonly number[];
	/** To be set by whoever waits. */
	settle(files: readonly File[]): void;
	withdraw(): void;
	/** The page did not take what it was given. */
	refused(): void;
}

export type AskFiles = (files: readonly File[], way: Way) => AskedFiles;

/** For each of the files what the page may have of it: itself, a copy, or nothing. */
export async function answerForEach(
	files: readonly File[],
	asked: AskedFiles,
): Promise<(File | null)[]> {
	const answer =
		asked.answer ??
		(await new Promise<readonly File[]>((settle) => {
			asked.settle = settle;
		}));
	return files.map((_file, at) => answer[asked.from.indexOf(at)] ?? null);
}

const { parse } = JSON;

/** The net's end of the link to whoever asks about files. */
export function linkForFiles(): AskFiles {
	const undecided = new Map<
		number,
		{ files: readonly File[]; asked: AskedFiles }
	>();
	let count = 0;
	const hear = (json: string) => {
		const { id, go }: FilesAnswer = parse(json);
		const waiting = undecided.get(id);
		undecided.delete(id);
		if (!waiting || !guard.link) return;
		const copies = filesOn(guard.link);
		let next = 0;
		const files: File[] = [];
		const from: number[] = [];
		for (const { at, copy } of go) {
			const file = copy ? copies[next++] : waiting.files[at];
			if (!file) continue;
			files.push(file);
			from.push(at);
		}
		waiting.asked.from = from;
		waiting.asked.answer = files;
		waiting.asked.settle(files);
	};
	const create = () => {
		const link = document.createElement("input");
		link.type = "file";
		link.multiple = true;
		return link;
	};
	const guard = meetGuard(introducesFiles, create, hear);
	return (files, way) => {
		const id = ++count;
		const asked: AskedFiles = {
			answer: null,
			from: files.map((_file, at) => at),
			settle: () => {},
			withdraw() {
				if (undecided.delete(id)) guard.send(withdraws, { id });
			},
			refused: () => void guard.send(refuses, { id }),
		};
		undecided.set(id, { files, asked });
		const ask = () => {
			if (!guard.link) return false;
			putFiles(guard.link, files);
			return guard.send(asks, { id, way });
		};
		if (!ask() && !(guard.introduce() && ask())) {
			undecided.delete(id);
			// As with what is published: removed, or never there.
			asked.answer = guard.link ? files : [];
		}
		return asked;
	};
}
