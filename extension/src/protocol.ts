import type {
	Consent,
	Draft,
	Finding,
	Language,
	Override,
	Problem,
	Profile,
	Report,
	RuleEntry,
	Template,
} from "../../wasm/prescreen";
import type { PolicyStanding } from "./policy/standing";
import type { Organisation } from "./profile/organisation";
import type { RecordRequest, RecordResponse } from "./record-protocol";

/** What content scripts and the options page ask of the background. */
export type Request =
	/** Load the core now, an answer will be wanted soon. */
	| { kind: "warm" }
	| { kind: "screen"; draft: Draft }
	| { kind: "rules" }
	| { kind: "templates" }
	/** What stands against a reply's own wording. */
	| { kind: "wording"; text: string; lang: Language }
	/** The practice's own profile, and what the organisation has set. */
	| { kind: "settings" }
	/** Validate, and keep the profile only when nothing is wrong with it. */
	| { kind: "configure"; profile: Profile }
	/** The frame for pictures shall let in who shows this token, and asks about it. */
	| { kind: "announce"; token: string }
	| { kind: "claim"; token: string }
	| RecordRequest;

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
	| { kind: "templates"; templates: Template[] }
	| { kind: "wording"; findings: Finding[] }
	| { kind: "settings"; own: Profile; organisation: Organisation }
	| { kind: "configured"; errors: Problem[] }
	| { kind: "announced" }
	| { kind: "claimed"; known: boolean }
	| RecordResponse
	| { kind: "error"; error: string };

/** A report with what the profile allows to be done about it. */
export interface ScreenAnswer {
	kind: "report";
	report: Report;
	override: Required<Override>;
	/** Only those valid today for the draft's site and surface. */
	consents: Consent[];
	/** How whoever works here stands to the practice's policy; without it nothing is asked. */
	policy?: PolicyStanding;
}

/** Where the profile lies in storage.local. */
export const profileKey = "profile";
