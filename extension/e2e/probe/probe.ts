import type { Face, Inspection } from "../../src/pictures/inspection";

/** What a test's page asks of a content script that opens the inspector. */
export interface Asked {
	asked: number;
	what: "inspect" | "blurred" | "stripped" | "close";
	file: File;
	faces: Face[];
}

export interface Told {
	told: number;
	inspection?: Inspection;
	file?: File;
	error?: string;
	/** Milliseconds from the question to the answer. */
	took: number;
}
