import type { Anchor, JudgedAnswer } from "./ports";
import type { Asked } from "./verdicts";

/** Something that would send a draft, stopped until it is decided. */
export interface Submission extends Asked {
	/** One submission at a time is decided for each. */
	readonly slot: object;
	/** Where its verdict is kept. */
	readonly owner: object;
	readonly known: JudgedAnswer | undefined;
	/** Its words have left their box: what happens there does not void it. */
	readonly underWay: boolean;
	/** The page has no box that the words can have come from. */
	readonly unrecognised: boolean;
	/** What the panel stands beside; null when no box on the page holds the draft. */
	anchor(): Anchor | null;
	/** Whether what would be sent is still this draft. */
	unchanged(): boolean;
	/** Tries once more to send; `confirmed` is the user's word for this one time. */
	go(confirmed: boolean): void;
	/** It is given up: nothing will be sent. */
	drop(): void;
	restoreCaret(): void;
}
