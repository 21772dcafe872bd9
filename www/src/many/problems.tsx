import type { FileProblem } from "../../../wasm/files";
import { language } from "../language";
import { placeIn } from "./place";
import { problemsKept, type Run } from "./run";
import { told, words } from "./words";

/** What of the files could not be read, and what else is good to know. */
export function Problems({ run }: { run: Run; tick: number }) {
	if (run.problems.length === 0) return null;
	const errors = run.problems.filter(({ problem }) => problem.kind === "error");
	const notes = run.problems.filter(({ problem }) => problem.kind === "note");
	return (
		<section class="sheet problems" aria-label={words.notes}>
			{errors.length > 0 && (
				<details open={errors.length < 6}>
					<summary>{words.problems(told(run.unread))}</summary>
					<ul>
						{errors.slice(0, 100).map(({ file, problem }, at) => (
							<li key={at} data-code={problem.code}>
								{worded(file, problem)}
							</li>
						))}
						{run.unread > 100 && (
							<li>{words.moreProblems(told(run.unread - 100))}</li>
						)}
					</ul>
				</details>
			)}
			{notes.length > 0 && (
				<ul>
					{notes.slice(0, problemsKept / 10).map(({ file, problem }, at) => (
						<li key={at} data-code={problem.code}>
							{worded(file, problem)}
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

function worded(file: string, problem: FileProblem): string {
	const inside = problem.file ? `${file}: ${problem.file}` : file;
	const place = problem.line ? placeIn(inside, problem.line) : inside;
	const what = words.codes[problem.code] ?? problem.message;
	// The core speaks English only.
	const detail =
		problem.detail && language === "en" ? ` (${problem.detail})` : "";
	return `${place} ${what}${detail}.`;
}
