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
	/** To be set by whoever waits. */
	settle(files: readonly File[]): void;
	withdraw(): void;
	/** The page did not take what it was given. */
	refused(): void;
}

export type AskFiles = (files: readonly File[], way: Way) => AskedFiles;

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
		for (const { at, copy } of go) {
			const file = copy ? copies[next++] : waiting.files[at];
			if (file) files.push(file);
		}
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
