import { useEffect, useRef } from "preact/hooks";
import { Questions } from "../../../extension/src/attachments/questions";
import { keepsNothing } from "../../../extension/src/guard/outcomes";
import { createQuestion } from "../../../extension/src/panel/question";
import type { Screening } from "../app";
import { openInspector } from "../pictures";
import { messages } from "../words";

/** What became of one file. */
export interface Passed {
	/** What would go to the site: the file, or the copy instead of it. */
	file: File;
	copy: boolean;
}

export type AskAbout = (
	files: readonly File[],
	way: "input" | "drop",
	decided: (passed: readonly Passed[]) => void,
) => void;

/** The extension's own question about files, for as long as this is shown. */
export function useQuestions(screening: Screening): AskAbout {
	const latest = useRef(screening);
	latest.current = screening;
	const questions = useRef<Questions | null>(null);
	useEffect(() => {
		const life = new AbortController();
		const { signal } = life;
		questions.current = new Questions({
			site: "facebook",
			question: createQuestion({ messages, signal }),
			openInspector,
			check: (draft) => latest.current.ask({ kind: "screen", draft }),
			keep: keepsNothing,
			onDuty: () => true,
			signal,
		});
		return () => life.abort();
	}, []);
	return (files, way, decided) => {
		questions.current?.enter({
			files,
			way,
			answer: (go, copies) => {
				let next = 0;
				decided(
					go.flatMap(({ at, copy }) => {
						const file = copy ? copies[next++] : files[at];
						return file ? [{ file, copy }] : [];
					}),
				);
			},
		});
	};
}
