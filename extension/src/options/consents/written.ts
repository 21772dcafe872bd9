import type { Consent } from "../../../../wasm/prescreen";

/** What stands in the fields of one authorization. */
export interface Written {
	/** The reference that it has on the register; empty for a new one. */
	before: string;
	ref: string;
	purpose: string;
	channels: readonly string[];
	signed: string;
	expires: string;
	revoked: string;
	/** Where the paper lies. */
	paper: string;
}

export const blank: Written = {
	before: "",
	ref: "",
	purpose: "",
	channels: [],
	signed: "",
	expires: "",
	revoked: "",
	paper: "",
};

export function writtenOf(consent: Consent, paper: string): Written {
	const { ref, purpose = "", channels = [], signed = "" } = consent;
	const { expires, revoked } = consent;
	return {
		before: ref,
		ref,
		purpose,
		channels,
		signed,
		expires: expires ?? "",
		revoked: revoked ?? "",
		paper,
	};
}

export function toConsent(written: Written) {
	const { before, channels, signed } = written;
	const consent: Consent = {
		ref: written.ref.trim(),
		purpose: written.purpose.trim(),
		channels: [...channels],
		signed,
		expires: written.expires || null,
		revoked: written.revoked || null,
	};
	return { consent, paper: written.paper.trim(), before };
}

/** What is missing or contradicts itself, by its field. */
export type Lack =
	| {
			field: "ref";
			why: "consentNeedsRef" | "consentNoNumber" | "consentTwice";
	  }
	| { field: "purpose"; why: "consentNeedsPurpose" }
	| { field: "channels"; why: "consentNeedsChannel" }
	| { field: "signed"; why: "consentNeedsSigned" }
	| { field: "expires"; why: "consentExpiresFirst" };

export function lacksOf(written: Written, taken: readonly string[]): Lack[] {
	const lacks: Lack[] = [];
	const { before, ref, purpose, channels, signed, expires } = written;
	if (!ref.trim()) lacks.push({ field: "ref", why: "consentNeedsRef" });
	// What holds no number is more likely a name.
	else if (!/\d/.test(ref))
		lacks.push({ field: "ref", why: "consentNoNumber" });
	else if (ref.trim() !== before && taken.includes(ref.trim()))
		lacks.push({ field: "ref", why: "consentTwice" });
	if (!purpose.trim())
		lacks.push({ field: "purpose", why: "consentNeedsPurpose" });
	if (channels.length === 0)
		lacks.push({ field: "channels", why: "consentNeedsChannel" });
	if (!signed) lacks.push({ field: "signed", why: "consentNeedsSigned" });
	if (signed && expires && expires < signed)
		lacks.push({ field: "expires", why: "consentExpiresFirst" });
	return lacks;
}
