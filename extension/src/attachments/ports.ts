import type { Consent, Draft, Finding, Report } from "../../../wasm/prescreen";
import type { Inspection, Inspector } from "../pictures/inspection";
import type { ScreenAnswer } from "../protocol";
import type { Decided, FileFacts, Kept } from "../record/entry";

/** What a person has said about a file. */
export type Answer =
	/** Nobody can be recognised. */
	| { answer: "nobody" }
	/** Only staff who agreed. */
	| { answer: "staff" }
	| { answer: "authorization"; ref: string }
	| { answer: "removed" };

export type Copy = NonNullable<FileFacts["copy"]>;

/** One file that waits for its answer. */
export interface Item {
	/** Drawn at random, so that an answer is recorded once. */
	readonly id: string;
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
	/** Those of its findings that stand in the picture itself. */
	seen: readonly Finding[];
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
	/** The answers could not be recorded, so nothing may go. */
	| { state: "unrecorded" }
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
	/** Records the answers once more. */
	retry(): void;
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
	keep: (decided: Decided) => Promise<Kept>;
	/** Whether this copy of the extension is the one that acts. */
	onDuty: () => boolean;
	signal: AbortSignal;
}
