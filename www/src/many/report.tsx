import { useEffect } from "preact/hooks";
import { language } from "../language";
import type { Category } from "./categories";
import { type Counts, everything, matching } from "./filter";
import { verdictWords } from "./list";
import { dayText } from "./rows";
import type { Run } from "./run";
import { told, words } from "./words";

/** What is printed names at most so many drafts. */
const most = 1000;

/** For paper alone: where something was found and of which kind, without anyone's words. */
export function Report(props: {
	run: Run;
	counts: Counts;
	onPrinted: () => void;
}) {
	const { run, counts } = props;
	const { rows } = run;
	useEffect(() => {
		addEventListener("afterprint", props.onPrinted, { once: true });
		print();
		return () => removeEventListener("afterprint", props.onPrinted);
	}, []);
	const found = matching(rows, everything);
	const day = new Date().toLocaleDateString(language);
	return (
		<article class="paper">
			<h1>{words.reportTitle}</h1>
			<p>{words.reportOf(rows.files.join(", "), day)}</p>
			<ul>
				{(["stop", "caution", "clear", "failed"] as const).map((verdict) => (
					<li key={verdict}>
						{verdictWords[verdict]}: {told(counts.verdicts[verdict])}
					</li>
				))}
				{run.unread > 0 && <li>{words.problems(told(run.unread))}</li>}
			</ul>
			<h2>{words.byCategory}</h2>
			<ul>
				{counts.categories.map(({ category, count }) => (
					<li key={category}>
						{words.categories[category]}: {told(count)}
					</li>
				))}
			</ul>
			<h2>{words.reportList}</h2>
			<table>
				<thead>
					<tr>
						<th scope="col">{words.file}</th>
						<th scope="col">{words.line}</th>
						<th scope="col">{words.date}</th>
						<th scope="col">{words.verdict}</th>
						<th scope="col">{words.category}</th>
					</tr>
				</thead>
				<tbody>
					{[...found.subarray(0, most)].map((row) => (
						<tr key={row}>
							<td>{rows.files[rows.file[row] ?? 0]}</td>
							<td>{rows.draft(row)?.line}</td>
							<td>{dayText(rows.day[row] ?? 0)}</td>
							<td>{verdictWords[rows.verdictOf(row) ?? "failed"]}</td>
							<td>
								{rows
									.categoriesOf(row)
									.map((it) => words.categories[it as Category])
									.join(", ")}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{found.length > most && (
				<p>{words.reportMore(told(found.length - most))}</p>
			)}
		</article>
	);
}
