import type { Profile } from "../../../wasm/prescreen";
import type { Signature } from "./signature";

/** Where the signature of whoever works at this desk lies in storage.local. */
export const signerKey = "signer";

/** How whoever works here stands to the practice's written policy. */
export type Standing =
	/** There is no policy, or they signed it and may post. */
	| "settled"
	/** They have not signed this version of it. */
	| "unsigned"
	/** They are not among those who may post. */
	| "unauthorised";

export interface PolicyStanding {
	state: Standing;
	/** The policy wants it signed before anything is sent; otherwise it is a reminder. */
	required: boolean;
}

/** Says how a signer stands to the policy; `text` is the SHA-256 of the text in force. */
export function standingOf(
	policy: Profile["policy"],
	text: string,
	signer: Signature | undefined,
): PolicyStanding {
	const {
		requireSignature = false,
		authorized = [],
		version = "",
	} = policy ?? {};
	const written = Boolean(policy?.text?.trim());
	const says = (state: Standing) => ({ state, required: requireSignature });
	const current = signer?.version === version && signer.text === text;
	// Who may post is known by the name under a signature.
	if (written && !current) return says("unsigned");
	if (authorized.length === 0) return says("settled");
	if (!signer) return says("unsigned");
	const listed = authorized.some((name) => plain(name) === plain(signer.name));
	return says(listed ? "settled" : "unauthorised");
}

/** Reports whether nothing may be sent before that is mended. */
export function bars(
	standing: PolicyStanding | undefined,
): standing is PolicyStanding {
	return standing?.required === true && standing.state !== "settled";
}

function plain(name: string): string {
	return name
		.normalize("NFD")
		.replace(/[\p{M}.,]/gu, "")
		.replace(/\s+/g, " ")
		.trim()
		.toLowerCase();
}
