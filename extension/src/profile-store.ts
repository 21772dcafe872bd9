import type { Consent, Profile } from "../../wasm/prescreen";
import { profileKey } from "./protocol";

/** The register as it is kept now, for a page of our own that is about to change it. */
export async function storedConsents(): Promise<readonly Consent[]> {
	const { [profileKey]: profile } = await chrome.storage.local.get(profileKey);
	return (profile as Profile | undefined)?.consents ?? [];
}
