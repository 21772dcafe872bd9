import type { Draft } from "../../../../wasm/prescreen";
import type { Decided, Kept, Versions } from "../../record/entry";
import { loadCore } from "../core";
import { settings } from "../settings";
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
		// What the organisation allows is known once the core has started.
		const core = await coreVersion();
		if (!core && decided.outcome.startsWith("sent-"))
			throw new Error("what is allowed is not known");
		const profile = (await settings()).profile;
		const refusal = await refusalOf(decided, draft, profile);
		if (refusal) return { kind: "refused", refusal };
		const versions: Versions = {
			extension: chrome.runtime.getManifest().version,
			core,
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
