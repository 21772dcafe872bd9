import type { Draft } from "../../../../wasm/prescreen";
import type { Decided, Kept, Versions } from "../../record/entry";
import { storedProfile } from "../answer";
import { loadCore } from "../core";
import { isFull } from "../store/database";
import { readDecided, refusalOf } from "./accept";
import { append } from "./ledger";

/** Keeps a decision, or says why not. What is not "recorded" did not happen. */
export async function keep(
	said: Decided,
	draft: Draft | undefined,
): Promise<Kept> {
	try {
		const decided = readDecided(said);
		const profile = await storedProfile();
		const refusal = await refusalOf(decided, draft, profile);
		if (refusal) return { kind: "refused", refusal };
		const versions: Versions = {
			extension: chrome.runtime.getManifest().version,
			core: await coreVersion(),
			policy: profile.policy?.version || null,
		};
		const { number } = await append(decided, versions);
		return { kind: "recorded", number };
	} catch (error) {
		return { kind: "unrecorded", full: isFull(error) };
	}
}

/** A core that does not start must not keep from recording that. */
async function coreVersion(): Promise<string | null> {
	try {
		return (await loadCore()).version;
	} catch {
		return null;
	}
}
