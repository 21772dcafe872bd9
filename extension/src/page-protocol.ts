import type { Finding } from "../../wasm/prescreen";
import type { Standing } from "./guard/ports";
import type { Kept, ReasonCode } from "./record/entry";

/** What the popup asks of the guard in the page beside it. */
export type PageRequest =
	| { kind: "page-state" }
	/** Let what is found in the current box go out with this reason, until the page ends. */
	| { kind: "page-pause"; reason: PauseReason }
	| { kind: "page-resume" }
	/** Put this text into the current box. */
	| { kind: "page-put"; text: string };

export type PageResponse =
	| { kind: "page-state"; box: BoxState | null }
	| { kind: "page-paused"; kept: Kept }
	| { kind: "page-put"; outcome: PutOutcome };

/** The box that was written in last. */
export interface BoxState {
	/** "paused" while what is found in it goes out. */
	state: Standing["state"];
	findings: readonly Finding[];
}

/** "taken": something stands in the box already, so nothing was put there. */
export type PutOutcome = "box" | "taken" | "none";

/** The reasons for a pause: those that can hold for more than one draft. */
export const pauseReasons = [
	"own-detail",
	"false-alarm",
	"official",
] as const satisfies readonly ReasonCode[];
export type PauseReason = (typeof pauseReasons)[number];

/** What the badge on the toolbar shows of a page. */
export interface BadgeRequest {
	kind: "badge";
	state: Standing["state"] | null;
	/** How many findings. */
	count: number;
}
