import { useEffect, useRef } from "preact/hooks";
import { type Guard, startGuard } from "../../../extension/src/guard/guard";
import type { Answer } from "../../../extension/src/guard/ports";
import { createHints } from "../../../extension/src/panel/hints";
import { createPanel } from "../../../extension/src/panel/panel";
import type { Screening } from "../app";
import { messages } from "../words";
import { feed } from "./site";

/** Puts the extension's guard and panel on this page for as long as the feed is shown. */
export function useGuard(screening: Screening): void {
	const latest = useRef(screening);
	const guard = useRef<Guard | null>(null);
	useEffect(() => {
		const life = new AbortController();
		const { signal } = life;
		guard.current = startGuard({
			site: feed,
			panel: createPanel({ messages, signal }),
			hints: createHints({ messages, signal }),
			signal,
			warm: () => void latest.current.ask({ kind: "warm" }),
			check: async (draft): Promise<Answer> => {
				const answer = await latest.current.ask({ kind: "screen", draft });
				if (answer.kind === "report" || answer.kind === "error") return answer;
				return { kind: "error", error: "an answer to another question" };
			},
		});
		return () => life.abort();
	}, []);
	useEffect(() => {
		latest.current = screening;
		guard.current?.forget();
	}, [screening]);
}
