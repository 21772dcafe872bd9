import type {
	Consent,
	Draft,
	Override,
	Problem,
	Profile,
	Report,
	RuleEntry,
} from "../../wasm/prescreen";

/** What content scripts and the options page ask of the background. */
export type Request =
	/** Load the core now, an answer will be wanted soon. */
	| { kind: "warm" }
	| { kind: "screen"; draft: Draft }
	| { kind: "rules" }
	/** Validate, and keep the profile only when nothing is wrong with it. */
	| { kind: "configure"; profile: Profile }
	/** The frame for pictures shall let in who shows this token, and asks about it. */
	| { kind: "announce"; token: string }
	| { kind: "claim"; token: string };

/** The name of the line for checks; what is asked on it, and what is answered. */
export const checks = "checks";
export interface ToCheck {
	id: number;
	draft: Draft;
}
export interface Checked {
	id: number;
	answer: Response;
}

export type Response =
	| { kind: "warmed"; version: string }
	| ScreenAnswer
	| { kind: "rules"; rules: RuleEntry[] }
	| { kind: "configured"; errors: Problem[] }
	| { kind: "announced" }
	| { kind: "claimed"; known: boolean }
	| { kind: "error"; error: string };

/** A report with what the profile allows to be done about it. */
export interface ScreenAnswer {
	kind: "report";
	report: Report;
	override: Required<Override>;
	/** Only those valid today for the draft's site. */
	consents: Consent[];
}

/** Where the profile lies in storage.local. */
export const profileKey = "profile";
