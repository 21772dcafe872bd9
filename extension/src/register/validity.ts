import type { Consent, SurfaceKind } from "../../../wasm/prescreen";
import { channelsOf, fitsPurpose } from "./channels";

/** How it stands with an authorization on a day. */
export type Validity =
	/** Without a signature it is none. */
	| { state: "unsigned" }
	/** Signed on a day that is still to come. */
	| { state: "not-yet"; day: string }
	| { state: "valid" }
	/** Valid, and for so few days more that somebody should be asked again. */
	| { state: "expiring"; day: string; days: number }
	| { state: "expired"; day: string }
	| { state: "revoked"; day: string };

/** So many days ahead the end of an authorization is shown. */
const daysAhead = 30;

/** How it stands on a day (YYYY-MM-DD), wherever it is to be used. */
export function validityOf(consent: Consent, today: string): Validity {
	const { signed, expires, revoked } = consent;
	if (revoked && revoked <= today) return { state: "revoked", day: revoked };
	if (!signed) return { state: "unsigned" };
	if (signed > today) return { state: "not-yet", day: signed };
	if (!expires) return { state: "valid" };
	if (expires < today) return { state: "expired", day: expires };
	const days = daysBetween(today, expires);
	if (days > daysAhead) return { state: "valid" };
	return { state: "expiring", day: expires, days };
}

/** Where and when an authorization is to be used. */
export interface Use {
	site: string;
	surface: SurfaceKind;
	/** YYYY-MM-DD */
	today: string;
}

/** Why an authorization does not count for a use. */
export interface Objection {
	state: "unsigned" | "not-yet" | "expired" | "revoked" | "channel" | "purpose";
	day: string | null;
}

/** What stands against using an authorization there and then; null when nothing does. */
export function objectionTo(consent: Consent, use: Use): Objection | null {
	const validity = validityOf(consent, use.today);
	if (validity.state !== "valid" && validity.state !== "expiring") {
		return {
			state: validity.state,
			day: "day" in validity ? validity.day : null,
		};
	}
	const allowed = consent.channels ?? [];
	const covered = channelsOf(use.site).every((it) => allowed.includes(it));
	if (allowed.length > 0 && !covered) return { state: "channel", day: null };
	if (!fitsPurpose(consent.purpose, use.surface))
		return { state: "purpose", day: null };
	return null;
}

/** The day where the practice is, not the day in Greenwich. */
export function dayOf(date: Date): string {
	const two = (part: number) => String(part).padStart(2, "0");
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
