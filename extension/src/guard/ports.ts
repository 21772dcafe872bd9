import type { Draft, Finding } from "../../../wasm/prescreen";
import type { PolicyStanding } from "../policy/standing";
import type { ScreenAnswer } from "../protocol";
import type { Decided, Kept, ReasonCode } from "../record/entry";

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

/**
 * Keeps a decision in the practice's record; `draft` is what a reason must not
 * repeat, and is kept nowhere.
 */
export type Keep = (decided: Decided, draft?: Draft) => Promise<Kept>;

/** On what a held draft is sent as it is. */
export type Grounds =
	| { kind: "confirmed" }
	| { kind: "reason"; reason: ReasonCode; words?: string }
	| { kind: "consent"; ref: string };

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
	/** Whoever works here may not send anything before the policy is signed, or at all. */
	| { state: "barred"; policy: PolicyStanding }
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
	/**
	 * The one confirmed send of exactly this draft. It goes only once that is
	 * recorded; the answer says when it did not go.
	 */
	send(grounds: Grounds): Promise<Kept>;
	/** Opens what the policy is read and signed on. */
	openPolicy(): void;
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

/** How it stands with a draft while it is written. */
export type Standing =
	| { state: "empty" }
	| { state: "checking" }
	| { state: "clear" }
	| { state: "found"; answer: ScreenAnswer }
	| { state: "unavailable"; cutOff: boolean };

/** What is said about a draft that is being written. */
export interface Explanation {
	box: HTMLElement;
	standing: Standing;
	/** Those to be explained, in order. */
	findings: readonly Finding[];
	/** Where the words are that it is about; without it, it is said at the indicator. */
	at?: () => DOMRect | null;
	/** Takes the focus, because it was asked for by a key. */
	focused: boolean;
}

export interface HintActions {
	/** The indicator was pressed. */
	press(): void;
	/** The explanation is to be closed. */
	fold(): void;
	replace(text: string): void;
	/** Checks the draft once more. */
	again(): void;
	reload(): void;
	/** The box has left the page. */
	gone(): void;
}

/** What stands at a box while its draft is written: an indicator, and explanations when asked for. */
export interface HintsPort {
	/** Once, before anything is shown. */
	connect(actions: HintActions): void;
	/** The indicator at this box; none for an empty one. */
	show(box: HTMLElement, standing: Standing): void;
	hide(): void;
	explain(explanation: Explanation): void;
	fold(): void;
	/** The explanation has the focus. */
	focused(): boolean;
	/** The pointer is over the explanation. */
	hovered(): boolean;
}
