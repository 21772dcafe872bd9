import type { Counts, Filter } from "./filter";
import { verdictWords } from "./list";
import { told, words } from "./words";

/** What was found, in numbers; each of them also chooses what is listed. */
export function Charts(props: {
	counts: Counts;
	filter: Filter;
	onFilter: (part: Partial<Filter>) => void;
}) {
	const { counts, filter, onFilter } = props;
	const shown = (["stop", "caution", "clear", "failed"] as const).filter(
		(it) => it !== "failed" || counts.verdicts.failed > 0,
	);
	return (
		<div class="charts">
			<ul class="tiles">
				{shown.map((verdict) => (
					<li key={verdict} data-verdict={verdict}>
						<button
							type="button"
							data-tile={verdict}
							aria-pressed={filter.verdict === verdict}
							onClick={() =>
								onFilter({
									verdict: filter.verdict === verdict ? "found" : verdict,
								})
							}
						>
							<strong>{told(counts.verdicts[verdict])}</strong>
							{verdictWords[verdict]}
						</button>
					</li>
				))}
			</ul>
			{counts.categories.length > 0 && (
				<section class="sheet" aria-labelledby="by-category">
					<h2 id="by-category">{words.byCategory}</h2>
					<CategoryBars {...props} />
				</section>
			)}
			{counts.months.length > 1 && (
				<section class="sheet" aria-labelledby="by-month">
					<h2 id="by-month">{words.byMonth}</h2>
					<Months counts={counts} />
				</section>
			)}
		</div>
	);
}

function CategoryBars(props: {
	counts: Counts;
	filter: Filter;
	onFilter: (part: Partial<Filter>) => void;
}) {
	const { filter, onFilter } = props;
	const shown = props.counts.categories.slice(0, 12);
	const largest = shown[0]?.count ?? 1;
	return (
		<ul class="bars">
			{shown.map(({ category, count }) => (
				<li key={category}>
					<button
						type="button"
						aria-pressed={filter.category === category}
						onClick={() =>
							onFilter({
								category: filter.category === category ? "" : category,
							})
						}
					>
						<span>{words.categories[category]}</span>
						<svg
							aria-hidden="true"
							preserveAspectRatio="none"
							viewBox="0 0 100 8"
						>
							<rect width={(100 * count) / largest} height="8" rx="1" />
						</svg>
						<span class="number">{told(count)}</span>
					</button>
				</li>
			))}
		</ul>
	);
}

/** Columns of the last three years, one a month. */
function Months({ counts }: { counts: Counts }) {
	const months = counts.months.slice(-36);
	const tallest = Math.max(
		...months.map((it) => it.clear + it.caution + it.stop),
	);
	const width = 100 / months.length;
	return (
		<>
			<svg
				class="months"
				role="img"
				aria-label={words.byMonth}
				preserveAspectRatio="none"
				viewBox="0 0 100 40"
			>
				{months.map((it, at) => {
					let y = 40;
					return (["stop", "caution", "clear"] as const).map((verdict) => {
						const tall = (40 * it[verdict]) / tallest;
						y -= tall;
						return (
							<rect
								key={`${it.month} ${verdict}`}
								class={verdict}
								x={at * width + width * 0.1}
								y={y}
								width={width * 0.8}
								height={tall}
							>
								<title>
									{words.monthOf(
										it.month,
										told(it.stop),
										told(it.caution),
										told(it.clear),
									)}
								</title>
							</rect>
						);
					});
				})}
			</svg>
			<p class="ends soft">
				<span>{months[0]?.month}</span>
				<span>{months.at(-1)?.month}</span>
			</p>
		</>
	);
}
