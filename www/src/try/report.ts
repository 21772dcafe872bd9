import { useEffect, useState } from "preact/hooks";
import type { ScreenAnswer } from "../../../extension/src/protocol";
import type { Draft } from "../../../wasm/prescreen";
import type { Screening } from "../app";

/** What is known about a draft. */
export type Outcome =
	| { state: "starting" }
	| { state: "empty" }
	| { state: "failed" }
	| { state: "report"; draft: Draft; answer: ScreenAnswer };

/** Screens a draft whenever it or the profile changes; `again` repeats it. */
export function useReport(
	screening: Screening,
	draft: Draft,
): [outcome: Outcome, again: () => void] {
	const [outcome, setOutcome] = useState<Outcome>({ state: "starting" });
	const [tries, setTries] = useState(0);
	useEffect(() => {
		if (draft.text.trim() === "") {
			setOutcome({ state: "empty" });
			return;
		}
		// An answer to an older draft must not come after that to a newer one.
		let current = true;
		void screening.ask({ kind: "screen", draft }).then((answer) => {
			if (!current) return;
			setOutcome(
				answer.kind === "report"
					? { state: "report", draft, answer }
					: { state: "failed" },
			);
		});
		return () => {
			current = false;
		};
	}, [screening, JSON.stringify(draft), tries]);
	return [outcome, () => setTries(tries + 1)];
}
