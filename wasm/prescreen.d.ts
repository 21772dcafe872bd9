/**
 * The object that the Go core sets as the global `prescreen`, and the shapes
 * that cross the border. All offsets are half-open ranges in UTF-16 code units,
 * as JavaScript indexes strings.
 */

export type SurfaceKind = "post" | "comment" | "reply" | "message" | "share";
export type Level = "caution" | "stop";
export type Verdict = "clear" | Level;
export type Language = "en" | "es";

/** What the draft answers or shares. */
export interface Context {
	author: string;
	text: string;
}

export interface Media {
	kind: "image" | "video";
	/** Of the file; read by the text rules. */
	name?: string;
	/** How many were found in it. */
	faces?: number;
	/** What the file says about itself, in its own words; read by the text rules. */
	notes?: string[];
}

/** What someone is about to send. */
export interface Draft {
	id?: string;
	/** Where; a missing surface means "post". */
	surface?: SurfaceKind;
	site?: string;
	context?: Context | null;
	text: string;
	media?: Media[];
}

/** A rule's hit at a place. */
export interface Finding {
	rule: string;
	category: string;
	level: Level;
	/**
	 * Which of the draft's parts `start` and `end` index. Of media that is each
	 * name and, below it, each of its notes, on lines of their own.
	 */
	in: "text" | "context" | "media";
	start: number;
	end: number;
	quote: string;
	title: string;
	/** One plain sentence for staff. */
	why: string;
	/** The paragraph of the regulation. */
	basis: string;
	/** What to do instead. */
	advice: string;
}

/** A proposed compliant text. */
export interface Reply {
	template: string;
	lang: Language;
	text: string;
}

/** All findings and a verdict, the highest level among them. */
export interface Report {
	id?: string;
	verdict: Verdict;
	/** Ordered by start. */
	findings: Finding[];
	replies: Reply[];
	lang: Language;
}

export interface StaffMember {
	name: string;
	role?: string;
	/** Agreed to be named in public. */
	consent?: boolean;
}

/** A pointer to a written authorization; it holds no person. */
export interface Consent {
	ref: string;
	purpose?: string;
	channels?: string[];
	/** Dates as YYYY-MM-DD. */
	signed?: string;
	expires?: string | null;
	revoked?: string | null;
}

export interface Override {
	stop?: "never" | "reason" | "consent";
	caution?: "confirm" | "reason";
}

/** What a practice tells the checker. Every field is optional. */
export interface Profile {
	practice?: {
		name?: string;
		aliases?: string[];
		phones?: string[];
		faxes?: string[];
		addresses?: string[];
		emails?: string[];
		sites?: string[];
		handles?: string[];
	};
	staff?: StaffMember[];
	replies?: Record<string, Partial<Record<Language, string>>>;
	consents?: Consent[];
	levels?: Record<string, "off" | Level>;
	override?: Override;
	policy?: {
		title?: string;
		version?: string;
		text?: string;
		requireSignature?: boolean;
		authorized?: string[];
	};
	pictures?: {
		/** Whether the words in pictures are read. */
		readText?: boolean;
	};
}

/** One thing wrong with a profile: where, as in `staff[2].name`, and what. */
export interface Problem {
	path: string;
	message: string;
}

/** A rule as the options page and the documentation show it. */
export interface RuleEntry {
	id: string;
	category: string;
	title: string;
	why: string;
	basis: string;
	advice: string;
	/** The level without the profile's wish. */
	level: Level;
	/** Drafts that it flags, and drafts that it lets pass. */
	flags: string[];
	passes: string[];
}

/** A reply that the practice may word itself, with [Practice Name] and [Phone Number]. */
export interface Template {
	id: string;
	/** When it fits, in a few words. */
	use: string;
	en: string;
	es: string;
}

export interface Failure {
	error: string;
}

/** No call throws; a failed one gives a Failure and the next call works. */
export interface Prescreen {
	readonly version: string;
	/** An empty list: the profile is in force. Otherwise the last good one stays. */
	configure(profile: Profile): { errors: Problem[] } | Failure;
	screen(draft: Draft): Report | Failure;
	/** What stands against a template's own wording; with any finding it is not approved. */
	wording(wording: { text: string; lang: Language }): Report | Failure;
	templates(): Template[] | Failure;
	rules(): RuleEntry[] | Failure;
}

declare global {
	// `var`, because this is how TypeScript types a property of globalThis.
	var prescreen: Prescreen | undefined;
}
