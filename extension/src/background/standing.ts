import type { Profile } from "../../../wasm/prescreen";
import type { Signature } from "../policy/signature";
import { type PolicyStanding, signerKey, standingOf } from "../policy/standing";
import { sha256 } from "../record/sha256";

/** How whoever works here stands to the policy; asked at every check. */
export async function standingHere(profile: Profile): Promise<PolicyStanding> {
	const { policy } = profile;
	if (!policy?.text?.trim() && !policy?.authorized?.length) {
		return { state: "settled", required: false };
	}
	const text = await fingerprint(policy.text ?? "");
	return standingOf(policy, text, await storedSigner());
}

export async function storedSigner(): Promise<Signature | undefined> {
	const { [signerKey]: signer } = await chrome.storage.local.get(signerKey);
	return signer as Signature | undefined;
}

let last: { text: string; hash: string } | null = null;

/** The SHA-256 of a policy's text, in hexadecimal. */
export async function fingerprint(text: string): Promise<string> {
	if (last?.text !== text) last = { text, hash: await sha256(text) };
	return last.hash;
}
