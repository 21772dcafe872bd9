import { askBackground, isCutOff } from "./background-link";
import type { Keep } from "./guard/ports";
import { type Decided, type Kept, lets } from "./record/entry";

/** The most decisions that wait in a page for the record to be writable again. */
const most = 200;
/** Milliseconds until what could not be recorded is tried once more. */
const again = 15_000;

/**
 * Keeps decisions in the background's record. Nothing is sent before its entry
 * is on the disk; of the others, what cannot be recorded now is tried again.
 */
export function keepInBackground(): Keep {
	const waiting: Decided[] = [];
	let trying: ReturnType<typeof setTimeout> | undefined;

	const retry = async () => {
		trying = undefined;
		if (isCutOff()) return;
		while (waiting[0]) {
			const kept = await keepOnce(waiting[0]);
			if (kept.kind === "unrecorded") break;
			waiting.shift();
		}
		if (waiting.length > 0) trying ??= setTimeout(retry, again);
	};
	return async (decided, draft) => {
		const kept = await keepOnce(decided, draft);
		if (kept.kind !== "unrecorded") {
			// The record can be written, so what waits for that need not wait longer.
			if (waiting.length > 0 && kept.kind === "recorded") {
				clearTimeout(trying);
				void retry();
			}
			return kept;
		}
		if (!lets(decided.outcome) && waiting.length < most) {
			waiting.push(decided);
			trying ??= setTimeout(retry, again);
		}
		return kept;
	};
}

async function keepOnce(
	decided: Decided,
	draft?: Parameters<Keep>[1],
): Promise<Kept> {
	const answer = await askBackground({
		kind: "record",
		decided,
		...(draft ? { draft } : {}),
	});
	return answer.kind === "kept"
		? answer.kept
		: { kind: "unrecorded", full: false };
}
