import type { Draft } from "../../wasm/prescreen";
import type { Signature } from "./policy/signature";
import type { PolicyStanding } from "./policy/standing";
import type { Break, Chain } from "./record/chain";
import type { Decided, Kept } from "./record/entry";

/** What is asked of the background about what the practice keeps. */
export type RecordRequest =
	/** Keep a decision; `draft` is what a reason must not repeat, and is kept nowhere. */
	| { kind: "record"; decided: Decided; draft?: Draft }
	/** The record of decisions, verified. */
	| { kind: "decisions" }
	| { kind: "signatures" }
	/** Whoever works here has read the policy that is in force. */
	| { kind: "sign"; name: string }
	/** Somebody else works here now. */
	| { kind: "sign-off" }
	/** Keep what is being written of something; null forgets it. */
	| { kind: "keep-draft"; of: string; text: string | null }
	| { kind: "draft"; of: string }
	/** Where the papers lie, by the reference of the authorization. */
	| { kind: "papers" }
	| { kind: "keep-papers"; papers: Record<string, string> }
	/** Open the options page at one of its parts. */
	| { kind: "show"; part: string };

export type RecordResponse =
	| { kind: "kept"; kept: Kept }
	| VerifiedChain
	| {
			kind: "signed";
			signatures: Signature[];
			/** Who works here, by the last signature. */
			signer: Signature | null;
			standing: PolicyStanding;
	  }
	| { kind: "draft"; text: string | null }
	| { kind: "papers"; papers: Record<string, string> }
	| { kind: "shown" }
	/** It could not be kept; `full` when there is no room for it. */
	| { kind: "unkept"; full: boolean };

export interface VerifiedChain extends Chain {
	kind: "decisions";
	breaks: Break[];
	/** The next entry can be written. */
	writable: boolean;
}

const kinds: Record<RecordRequest["kind"], true> = {
	record: true,
	decisions: true,
	signatures: true,
	sign: true,
	"sign-off": true,
	"keep-draft": true,
	draft: true,
	papers: true,
	"keep-papers": true,
	show: true,
};

export function isRecordRequest(request: {
	kind: string;
}): request is RecordRequest {
	return Object.hasOwn(kinds, request.kind);
}
