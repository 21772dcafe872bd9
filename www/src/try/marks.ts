import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { createMarks, type Marks } from "../../../extension/src/composer/marks";
import type { Finding } from "../../../wasm/prescreen";
import type { Outcome } from "./report";

/** Underlines what was found, in the draft and in what it answers. */
export function useMarks(
	box: RefObject<HTMLTextAreaElement | null>,
	said: RefObject<HTMLTextAreaElement | null>,
	outcome: Outcome,
): void {
	const marks = useRef<Marks | null>(null);
	useEffect(() => {
		const life = new AbortController();
		marks.current = createMarks(life.signal);
		return () => life.abort();
	}, []);
	useEffect(() => {
		const report = outcome.state === "report" ? outcome : null;
		const draw = (
			field: HTMLTextAreaElement | null,
			part: Finding["in"],
			text: string | undefined,
		) => {
			if (!field) return;
			// Offsets count in the text that was screened and in no other.
			const current = report && field.value === text;
			const findings = current ? report.answer.report.findings : [];
			marks.current?.set(
				field,
				findings.filter((it) => it.in === part),
			);
		};
		draw(box.current, "text", report?.draft.text);
		draw(said.current, "context", report?.draft.context?.text);
	}, [outcome]);
}
