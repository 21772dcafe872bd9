/**
 * What is asked about files before the page gets them. They travel on the link
 * itself, which is an `input` for files that stands in no document: both worlds
 * see the same files on it. How the two meet, `question.ts` tells.
 */

/** On the window, as `introduces` is for what is published. */
export const introducesFiles = "prescreen-files";

/** On the link: the page would not take what was answered. */
export const refuses = "refuses";

/** How the files come in. */
export type Way = "input" | "drop" | "paste" | "picker";

/** The files lie on the link when it is asked. */
export interface FilesQuestion {
	id: number;
	way: Way;
}

/** What may go on, in order. Copies lie on the link when it is answered. */
export interface FilesAnswer {
	id: number;
	go: readonly Passed[];
}

/** A file as it came, by its place among those that were asked about, or the next copy on the link. */
export interface Passed {
	at: number;
	copy: boolean;
}

export interface Refusal {
	id: number;
}
