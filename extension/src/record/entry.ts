import type { Level, SurfaceKind } from "../../../wasm/prescreen";

/** What became of a draft that was held, or of a box that was not watched. */
export const outcomes = [
	/** Its words were changed. */
	"edited",
	/** An approved reply was put in its place. */
	"reply",
	/** The proposed rewrite was put in its place. */
	"rewrite",
	/** The user went back to it, or away from it, and it was not sent. */
	"left",
	/** Sent as it was, on a confirmation. */
	"sent-confirmed",
	/** Sent as it was, with a reason. */
	"sent-reason",
	/** Sent as it was, on a written authorization. */
	"sent-consent",
	/** Recorded as sent, and then not sent after all. */
	"not-sent",
	/** It could not be checked, and was held for that. */
	"not-checked",
	/** The user paused the checking of one box. */
	"paused",
	/** The user ended the pause. */
	"resumed",
] as const;
export type Outcome = (typeof outcomes)[number];

/** The reasons that are offered. "other" comes with words. */
export const reasonCodes = [
	"own-detail",
	"authorization",
	"false-alarm",
	"official",
	"other",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** So many findings of one rule at one level. */
export interface Counted {
	rule: string;
	category: string;
	level: Level;
	count: number;
}

/** A decision as the guard reports it. It holds no word of a draft and nobody's name. */
export interface Decided {
	/** Drawn at random, so that one that is reported twice is kept once. */
	id: string;
	site: string;
	surface: SurfaceKind;
	/** Null when nothing could be checked. */
	verdict: Level | null;
	findings: readonly Counted[];
	outcome: Outcome;
	reason?: ReasonCode;
	/** The user's own words for it, screened before they are kept. */
	words?: string;
	/** The reference of the authorization. */
	consent?: string;
	/** The id of the reply that was taken. */
	template?: string;
	/** The number of the entry that this one continues. */
	follows?: number;
}

/** A decision as it is kept. */
export interface Entry extends Decided {
	/** 1, 2, 3 and so on, without a gap. */
	number: number;
	/** When, in UTC, to the minute: as in 2026-01-31T09:05Z. */
	at: string;
	versions: Versions;
	/** The hash of the entry before; of the first, that of none. */
	previous: string;
	/** SHA-256 over everything else in it, in hexadecimal. */
	hash: string;
}

export interface Versions {
	extension: string;
	/** Null when the core did not start. */
	core: string | null;
	/** Of the practice's written policy, when it has one. */
	policy: string | null;
}

/** Where a chain stands: the last entry that it had. */
export type Mark = Pick<Entry, "number" | "hash">;

/** What came of an attempt to record something. */
export type Kept =
	/** It is on the disk. */
	| { kind: "recorded"; number: number }
	| { kind: "refused"; refusal: Refusal }
	/** There is no room for it, or it could not be written for another reason. */
	| { kind: "unrecorded"; full: boolean };

/** Why a decision is not accepted. */
export type Refusal =
	/** The words of the reason would disclose something; `why` says what. */
	| { about: "words"; why: string }
	/** They may hold somebody's name. */
	| { about: "name" }
	/** They repeat what the draft says, or what it answers. */
	| { about: "repeated" }
	| { about: "too-long" }
	/** The authorization does not count here today. */
	| { about: "consent"; ref: string; state: ConsentRefusal; day: string | null }
	/** The practice does not allow it. */
	| { about: "override" };

export type ConsentRefusal =
	| "unknown"
	| "unsigned"
	| "not-yet"
	| "expired"
	| "revoked"
	| "channel"
	| "purpose";

/** The most UTF-16 units that a reason in the user's own words may have. */
export const mostWords = 200;
