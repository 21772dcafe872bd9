import { type Category, categories } from "./categories";
import type { Filter } from "./filter";
import { type Rows, siteName } from "./rows";
import { words } from "./words";

const verdictNames: [Filter["verdict"], string][] = [
	["found", words.found],
	["all", words.all],
	["stop", words.stop],
	["caution", words.caution],
	["clear", words.clear],
	["failed", words.notChecked],
];

/** Chooses what of the drafts is listed. */
export function Filters(props: {
	rows: Rows;
	filter: Filter;
	onChange: (part: Partial<Filter>) => void;
}) {
	const { rows, filter, onChange } = props;
	return (
		<form
			class="filters"
			aria-label={words.filters}
			onSubmit={(event) => event.preventDefault()}
		>
			<label>
				{words.verdict}
				<select
					id="many-verdict"
					value={filter.verdict}
					onChange={(event) =>
						onChange({
							verdict: event.currentTarget.value as Filter["verdict"],
						})
					}
				>
					{verdictNames.map(([value, name]) => (
						<option key={value} value={value}>
							{name}
						</option>
					))}
				</select>
			</label>
			<label>
				{words.category}
				<select
					id="many-category"
					value={filter.category}
					onChange={(event) =>
						onChange({ category: event.currentTarget.value as Category | "" })
					}
				>
					<option value="">{words.anyCategory}</option>
					{categories.map((category) => (
						<option key={category} value={category}>
							{words.categories[category]}
						</option>
					))}
				</select>
			</label>
			<label>
				{words.site}
				<select
					id="many-site"
					value={filter.site}
					onChange={(event) => onChange({ site: event.currentTarget.value })}
				>
					<option value="">{words.anySite}</option>
					{rows.sites.all.slice(1, 60).map((site) => (
						<option key={site} value={site}>
							{siteName(site)}
						</option>
					))}
				</select>
			</label>
			{(["from", "to"] as const).map((end) => (
				<label key={end}>
					{words[end]}
					<input
						id={`many-${end}`}
						type="date"
						value={filter[end]}
						onChange={(event) => onChange({ [end]: event.currentTarget.value })}
					/>
				</label>
			))}
		</form>
	);
}
