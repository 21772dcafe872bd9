import type { Run } from "./run";
import { told, words } from "./words";

/** How far the check is, and how it ended. */
export function Status({ run }: { run: Run; tick: number }) {
	const { rows, state } = run;
	const running = state === "running";
	return (
		<section class="sheet status" data-state={state}>
			{/* Read out when it begins and when it ends, not all the time. */}
			<p role="status" class="said">
				{said(run)}
			</p>
			{rows.lean && <p class="soft">{words.lean}</p>}
			{running && (
				<div class="bar">
					<progress
						aria-label={words.progress}
						max={run.size || 1}
						value={run.read}
					/>
					<button type="button" onClick={() => run.cancel()}>
						{words.cancel}
					</button>
					<p class="soft">{details(run).join(" · ")}</p>
				</div>
			)}
			<data hidden data-checked={rows.done} value={rows.count} />
		</section>
	);
}

function said(run: Run): string {
	const count = told(run.rows.done);
	switch (run.state) {
		case "running":
			return words.running(run.rows.files.join(", "));
		case "cancelled":
			return words.cancelled(count);
		case "failed":
			return words.failed(count);
		case "done":
			if (run.rows.count === 0) return words.noDrafts;
			return words.done(count, seconds((run.ended - run.begun) / 1000));
	}
}

function details(run: Run): string[] {
	const part = run.size === 0 ? 0 : Math.floor((100 * run.read) / run.size);
	const left = run.left();
	return [
		words.checkedSoFar(told(run.rows.done)),
		words.percent(`${part} %`),
		...(left === null
			? []
			: left > 90
				? [words.minutesLeft(told(left / 60))]
				: [words.secondsLeft(told(Math.ceil(left)))]),
	];
}

function seconds(count: number): string {
	return count < 10 ? count.toFixed(1) : told(count);
}
