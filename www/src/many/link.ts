import type { Batch, DraftOutcome, FileHow } from "../../../wasm/files";
import type { Profile } from "../../../wasm/prescreen";

/** What the view asks of a core that reads files. */
export type ManyRequest =
	| { kind: "start"; profile: Profile }
	| { kind: "open"; file: File; how: FileHow }
	/** The next drafts of the open file. */
	| { kind: "read" }
	| { kind: "screen"; drafts: Bytes }
	| { kind: "close" };

export type ManyResponse =
	| { kind: "done" }
	| { kind: "batch"; batch: ReadBatch }
	/** The drafts come back, since handing over is cheaper than copying. */
	| { kind: "outcomes"; drafts: Bytes; outcomes: DraftOutcome[] }
	| { kind: "failed"; error: string };

/** Drafts as lines of JSON in UTF-8. */
export type Bytes = Uint8Array<ArrayBuffer>;

export interface ReadBatch extends Batch {
	/** Bytes of the file so far. */
	read: number;
}

export type AskMany = (request: ManyRequest) => Promise<ManyResponse>;

export interface ManyQuestion {
	number: number;
	many: ManyRequest;
}

export interface ManyAnswered {
	number: number;
	many: ManyResponse;
}

declare global {
	/** Set by the core's script where it runs in the page itself. */
	var prescreenMany: AskMany | undefined;
}
