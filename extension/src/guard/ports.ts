import type { Draft } from "../../../wasm/prescreen";
import type { ScreenAnswer } from "../protocol";

/** What comes back for a draft. Whatever is no report holds the draft. */
export type Answer =
	| JudgedAnswer
	| { kind: "error"; error: string }
	/** The extension was updated under an open page; nobody will answer again. */
	| { kind: "cut-off" };

/** A report that may rest on what the page does not show. */
export interface JudgedAnswer extends ScreenAnswer {
	supposed?: true;
}

export type Check = (draft: Draft) => Promise<Answer>;

/** What the panel shows about a held submission. */
export type View =
	| { state: "checking" }
	| {
			state: "held";
			draft: Draft;
			answer: JudgedAnswer;
			/** No box of the page was recognised for the draft. */
			unrecognised?: boolean;
	  }
	| { state: "failed" }
	/** The text that was checked is not the text in the box. */
	| { state: "changed" }
	| { state: "cut-off" }
	/** Something was sent that no box of the page was recognised for. */
	| { state: "unrecognised" }
	/** A reply was put into the box, or onto the clipboard, or neither worked. */
	| { state: "replaced"; outcome: "box" | "clipboard" | "none" };

export interface Actions {
	back(): void;
	/** The one confirmed send of exactly this draft. */
	send(): void;
	replace(text: string): void;
	undo(): void;
	retry(): void;
	copy(): Promise<boolean>;
	reload(): void;
	/** The box has left the page. */
	gone(): void;
}

/** What the panel belongs to: a box, and the block of controls around it. */
export interface Anchor {
	box: HTMLElement;
	block: Element;
}

export interface PanelPort {
	/** Beside the anchor, or in the middle of the window when there is none. */
	show(anchor: Anchor | null, view: View, actions: Actions): void;
	close(): void;
}
