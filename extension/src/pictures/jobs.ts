import type { Face, Inspection } from "./inspection";

/** What a worker does, one after the other. */
export type Job =
	/** Load what finds faces; a video's seconds shall not be spent on that. */
	| { kind: "prepare" }
	| { kind: "inspect"; file: File }
	/** One frame of a video; the bitmap is the worker's from then on. */
	| { kind: "frame"; bitmap: ImageBitmap }
	| { kind: "blurred"; file: File; faces: readonly Face[] }
	| { kind: "stripped"; file: File }
	/** For the worker that reads: the lines of words in a picture. */
	| { kind: "read"; file: File };

/** What each of them gives. */
export interface Done {
	prepare: null;
	inspect: Inspection;
	frame: { faces: readonly Face[]; preview: Blob };
	blurred: File;
	stripped: File;
	read: readonly string[];
}

export type Kind = Job["kind"];
export type JobOf<K extends Kind> = Extract<Job, { kind: K }>;

export interface Ordered {
	number: number;
	job: Job;
}

export type Answered =
	| { number: number; done: Done[Kind] }
	| { number: number; error: string };
