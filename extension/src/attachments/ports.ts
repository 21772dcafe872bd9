import type { Consent, Draft, Report } from "../../../wasm/prescreen";
import type { Way } from "../net/files-question";
import type { Inspection, Inspector } from "../pictures/inspection";
import type { ScreenAnswer } from "../protocol";

/** What a person has said about a file. */
export type Answer =
	/** Nobody can be recognised. */
	| { answer: "nobody" }
	/** Only staff who agreed. */
	| { answer: "staff" }
	| { answer: "authorization"; ref: string }
	| { answer: "removed" };

/** An answer as it is recorded: neither the file nor its name. */
export interface Decision {
	site: string;
	way: Way;
	kind: "image" | "video" | "other";
	answer: Answer["answer"];
	/** The authorization that was named. */
	ref?: string;
	/** As counted before anything was done about them. */
	faces: number;
	/** Whether anything could be said about what it shows. */
	checked: boolean;
	/** The rules that its name and its metadata have brought up. */
	rules: string[];
	/** What goes instead of the file. */
	copy?: Copy;
}

export type Copy = "blurred" | "without-metadata";

/** One file that waits for its answer. */
export interface Item {
	/** As it came. */
	readonly file: File;
	/** What goes instead, when a copy was made. */
	instead: { file: File; how: Copy } | null;
	/** Null while it is being looked at. */
	looked: Inspection | null;
	/** How many faces were found at first. */
	faces: number;
	/** What the text rules say of its words; null when they could not be asked. */
	report: Report | null;
	/** A copy is being made, or could not be made. */
	copying: "working" | "failed" | null;
	answer: Answer | null;
}

/** What is asked, or told. */
export type View =
	| {
			state: "asking";
			items: readonly Item[];
			/** The place of the one that is asked about. */
			at: number;
			/** Those that are valid today. */
			consents: readonly Consent[];
	  }
	/** The page did not take what was answered. */
	| { state: "refused"; copies: readonly File[] }
	/** What the page had refused went to it without being held. */
	| { state: "not-held" };

export interface Actions {
	/** For the one that is shown, or for all that wait and in which nothing was found. */
	answer(answer: Answer, all: boolean): void;
	show(at: number): void;
	blur(): void;
	withoutMetadata(): void;
	/** Nothing of all this shall be attached. */
	leave(): void;
}

/** What asks the person. */
export interface QuestionPort {
	show(view: View, actions: Actions): void;
	close(): void;
}

/** The rest of the product, as far as files concern it. */
export interface Surroundings {
	site: string;
	question: QuestionPort;
	/** Opened with the first file. */
	openInspector: () => Promise<Inspector>;
	check: (draft: Draft) => Promise<ScreenAnswer | { kind: string }>;
	record: (decision: Decision) => void;
	/** Whether this copy of the extension is the one that acts. */
	onDuty: () => boolean;
	signal: AbortSignal;
}
