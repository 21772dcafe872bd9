import type { Draft, Profile } from "../../../../wasm/prescreen";
import {
	type Decided,
	mostWords,
	outcomes,
	type Refusal,
	reasonCodes,
} from "../../record/entry";
import { dayOf, objectionTo } from "../../register/validity";
import { withCore } from "../core";
import { inUsersLanguage } from "../wording";
import { repeats } from "./repeats";

/** Ids of rules, categories, sites and templates: words of ours, and none of a draft's. */
const id = /^[a-z][a-z0-9-]{0,47}$/;

const random = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Two words in a row with a capital are a name more often than not. */
const named = /\p{Lu}[\p{L}\p{M}'’-]+\.?\s+\p{Lu}[\p{L}\p{M}'’-]+/u;

/** What stands against keeping a decision; null when nothing does. */
export async function refusalOf(
	decided: Decided,
	draft: Draft | undefined,
	profile: Profile,
): Promise<Refusal | null> {
	if (!isAllowed(decided, profile)) return { about: "override" };
	if (decided.outcome === "sent-consent") {
		const refusal = refusedConsent(decided, profile);
		if (refusal) return refusal;
	}
	const { words } = decided;
	return words === undefined ? null : refusedWords(words, draft);
}

/**
 * The decision with its known parts and no others. What a content script says is
 * not trusted: it shares its process with a web page.
 */
export function readDecided(said: Decided): Decided {
	const decided: Decided = {
		id: matching(said.id, random, "id"),
		site: matching(said.site, id, "site"),
		surface: among(said.surface, surfaces, "surface"),
		verdict:
			said.verdict === null ? null : among(said.verdict, levels, "verdict"),
		findings: said.findings.map(({ rule, category, level, count }) => ({
			rule: matching(rule, id, "rule"),
			category: matching(category, id, "category"),
			level: among(level, levels, "level"),
			count: whole(count),
		})),
		outcome: among(said.outcome, outcomes, "outcome"),
	};
	const { reason, words, consent, template, follows } = said;
	if (reason !== undefined)
		decided.reason = among(reason, reasonCodes, "reason");
	if (reason === "other") decided.words = String(words ?? "").trim();
	if (consent !== undefined) decided.consent = String(consent).trim();
	if (template !== undefined)
		decided.template = matching(template, id, "template");
	if (follows !== undefined) decided.follows = whole(follows);
	return decided;
}

const surfaces = ["post", "comment", "reply", "message", "share"] as const;
const levels = ["caution", "stop"] as const;

/** Reports whether the practice lets such a draft go in such a way. */
function isAllowed(
	{ outcome, verdict, reason }: Decided,
	{ override }: Profile,
): boolean {
	const asked =
		verdict === "stop"
			? (override?.stop ?? "reason")
			: (override?.caution ?? "confirm");
	switch (outcome) {
		case "sent-confirmed":
			return verdict === "caution" && asked === "confirm";
		case "sent-reason":
			// That one is on file is said by its reference.
			if (!verdict || !reason || reason === "authorization") return false;
			return asked === "reason" || asked === "confirm";
		case "sent-consent":
			return verdict !== null && asked !== "never";
		default:
			return true;
	}
}

function refusedConsent(
	{ consent = "", site, surface }: Decided,
	{ consents = [] }: Profile,
): Refusal | null {
	const refused = (state: "unknown") =>
		({ about: "consent", ref: "", state, day: null }) as const;
	const known = consents.find((it) => it.ref === consent);
	if (!known) return refused("unknown");
	const objection = objectionTo(known, {
		site,
		surface,
		today: dayOf(new Date()),
	});
	return objection && { about: "consent", ref: known.ref, ...objection };
}

async function refusedWords(
	words: string,
	draft: Draft | undefined,
): Promise<Refusal | null> {
	if (words === "") return { about: "words", why: "" };
	if (words.length > mostWords) return { about: "too-long" };
	if (draft && repeats(words, draft)) return { about: "repeated" };
	if (named.test(words)) return { about: "name" };
	// Names are taken for a patient's sooner where one person is written to.
	for (const surface of ["post", "message"] as const) {
		const asked = { surface, text: words };
		const report = await withCore((core) => core.screen(asked));
		if ("error" in report) throw new Error(report.error);
		const [first] = report.findings;
		if (first) return { about: "words", why: inUsersLanguage(first).why };
	}
	return null;
}

function matching(value: string, pattern: RegExp, what: string): string {
	if (!pattern.test(value)) throw new Error(`no ${what}`);
	return value;
}

function among<T extends string>(value: T, all: readonly T[], what: string): T {
	const found = all.find((it) => it === value);
	if (found === undefined) throw new Error(`no ${what}`);
	return found;
}

function whole(value: number): number {
	if (!Number.isSafeInteger(value) || value < 0) throw new Error("no number");
	return value;
}
