import type { Profile } from "../../../wasm/prescreen";
import type { Signature } from "../policy/signature";
import { signerKey } from "../policy/standing";
import { dayOf } from "../register/validity";
import { loadCore } from "./core";
import { settings } from "./settings";
import { fingerprint, standingHere, storedSigner } from "./standing";
import { durable, openDatabase } from "./store/database";

/** Keeps that this person has read the policy in force, and that they work here now. */
export async function sign(name: string): Promise<void> {
	const { policy = {} } = await profileInForce();
	const { text = "", version = "", title = "" } = policy;
	if (!name.trim() || !text.trim()) throw new Error("nothing to sign");
	const signature: Signature = {
		name: name.trim(),
		day: dayOf(new Date()),
		version,
		title,
		text: await fingerprint(text),
	};
	const database = await openDatabase();
	const writing = database.transaction("signatures", "readwrite", durable);
	const [key] = await Promise.all([writing.store.add(signature), writing.done]);
	try {
		await chrome.storage.local.set({ [signerKey]: signature });
	} catch (error) {
		// Who is told that it failed has not signed.
		await database.delete("signatures", key);
		throw error;
	}
}

/** Somebody else works here now. What was signed stays. */
export function signOff(): Promise<void> {
	return chrome.storage.local.remove(signerKey);
}

/** All signatures, and how whoever works here stands to the policy. */
export async function signatures() {
	const database = await openDatabase();
	return {
		kind: "signed" as const,
		signatures: await database.getAll("signatures"),
		signer: (await storedSigner()) ?? null,
		standing: await standingHere(await profileInForce()),
	};
}

/** What the organisation has set is known once the core has started. */
async function profileInForce(): Promise<Profile> {
	await loadCore();
	return (await settings()).profile;
}
