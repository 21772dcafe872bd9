import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Screening } from "../app";
import { profileOf } from "../practice";
import { Charts } from "./charts";
import { Choose } from "./choose";
import { ColumnsForm } from "./columns";
import { countsOf, everything, type Filter, matching } from "./filter";
import { Filters } from "./filters";
import { List } from "./list";
import { Opened } from "./opened";
import { Problems } from "./problems";
import { Report } from "./report";
import { Run, type Source } from "./run";
import { Saving } from "./saving";
import { Status } from "./status";
import { words } from "./words";

/** How often what is shown follows a check that is running, in ms. */
const pace = 300;

/** Stays while one looks at another view; with the page it is gone. */
let kept: Run | null = null;

/** Many drafts at once, out of files that stay where they are. */
export function ManyView({ screening }: { screening: Screening }) {
	const [run, setRun] = useState<Run | null>(kept);
	const [filter, setFilter] = useState<Filter>(everything);
	const [opened, setOpened] = useState<number | null>(null);
	const [printing, setPrinting] = useState(false);
	const tick = useTicks(run);
	const counts = useMemo(() => run && countsOf(run.rows), [run, tick]);
	const numbers = useMemo(
		() => (run ? matching(run.rows, filter) : new Uint32Array()),
		[run, filter, tick],
	);
	const begin = (sources: Source[]) => {
		run?.cancel();
		setFilter(everything);
		setOpened(null);
		const next = new Run(sources, profileOf(screening.practice));
		kept = next;
		setRun(next);
		void screening.ask({ kind: "warm" }).then(() => next.go());
	};
	const change = (part: Partial<Filter>) => {
		setFilter({ ...filter, ...part });
		setOpened(null);
	};
	return (
		<div class="many">
			<Choose
				first={run === null}
				onChoose={(files) => begin(files.map((file) => ({ file })))}
			/>
			{run && counts && (
				<>
					<Status run={run} tick={tick} />
					<Problems run={run} tick={tick} />
					{[...run.tables].map(([at, table]) => (
						<ColumnsForm
							key={`${run.begun} ${at}`}
							file={run.rows.files[at] ?? ""}
							table={table}
							onCheck={(columns, header) =>
								begin(
									run.sources.map((source, it) =>
										it === at ? { ...source, columns, header } : source,
									),
								)
							}
						/>
					))}
					{run.rows.done > 0 && (
						<>
							<Charts counts={counts} filter={filter} onFilter={change} />
							<section class="sheet results" aria-label={words.list}>
								<div hidden={opened !== null}>
									<h2 id="many-list">{words.list}</h2>
									<Filters rows={run.rows} filter={filter} onChange={change} />
									<List
										rows={run.rows}
										numbers={numbers}
										filter={filter}
										ended={run.state !== "running"}
										opened={opened}
										onOpen={setOpened}
									/>
									<Saving
										run={run}
										numbers={numbers}
										onPrint={() => setPrinting(true)}
									/>
								</div>
								{opened !== null && (
									<Opened
										screening={screening}
										rows={run.rows}
										numbers={numbers}
										at={opened}
										onMove={setOpened}
										onClose={() => setOpened(null)}
									/>
								)}
							</section>
						</>
					)}
					{printing && (
						<Report
							run={run}
							counts={counts}
							onPrinted={() => setPrinting(false)}
						/>
					)}
				</>
			)}
		</div>
	);
}

/** Counts on while a check runs, so that what is shown follows. */
function useTicks(run: Run | null): number {
	const [tick, setTick] = useState(0);
	const last = useRef(0);
	useEffect(() => {
		if (!run) return;
		const timer = setInterval(() => {
			last.current++;
			setTick(last.current);
			if (run.state !== "running") clearInterval(timer);
		}, pace);
		return () => clearInterval(timer);
	}, [run]);
	return tick;
}
