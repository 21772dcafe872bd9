import { language } from "../language";
import { words } from "../words";
import { type Category, categories } from "../words/categories";
import {
	type Group,
	number,
	percent,
	portion,
	type Share,
	seen,
	setAside,
	share,
} from "./figures";
import { Table } from "./table";

const figures = [
	"warned",
	"alarms",
	"pairs",
	"marked",
	"spared",
	"category",
] as const;

/** What `make eval` measured. */
export function Measured() {
	const { warned, alarms } = setAside.all;
	const surfaces = Object.entries(setAside.surfaces) as [
		keyof typeof words.surfaces,
		Group,
	][];
	const [weakest] = surfaces.toSorted(
		([, a], [, b]) => portion(a.warned) - portion(b.warned),
	);
	const hundred = (part: number) => number(Math.round(part * 100));
	return (
		<section class="chapter">
			<h2 id="measured" tabIndex={-1}>
				{words.measured}
			</h2>
			<p>{words.measuredNote(number(setAside.drafts))}</p>
			<div class="tiles">
				<Tile figure="warned" value={warned} />
				<Tile figure="alarms" value={alarms} />
				{setAside.all.pairs && (
					<Tile figure="pairs" value={setAside.all.pairs} />
				)}
			</div>
			<div class="sheet short">
				<h3>{words.notReached}</h3>
				<p>
					{words.notReachedText(
						hundred(1 - portion(warned)),
						hundred(portion(alarms)),
					)}{" "}
					{weakest &&
						words.weakest(
							words.surfaces[weakest[0]],
							percent(weakest[1].warned),
						)}
				</p>
			</div>
			<Table
				caption={words.overall}
				head={[words.figure, words.setAside, words.seen]}
				rows={figures.map((name) => [
					words.figures[name],
					share(setAside.all[name] ?? nothing),
					share(seen.all[name] ?? nothing),
				])}
			/>
			<Table
				caption={words.bySurface}
				head={[
					words.surfaceColumn,
					words.figures.warned,
					words.figures.alarms,
					words.figures.marked,
				]}
				rows={surfaces.map(([name, group]) => [
					words.surfaces[name],
					...three(group),
				])}
			/>
			<Table
				caption={words.byLanguage}
				head={[
					words.languageColumn,
					words.figures.warned,
					words.figures.alarms,
					words.figures.marked,
				]}
				rows={(["en", "es"] as const).flatMap((name) => {
					const group = setAside.languages[name];
					return group ? [[words.languages[name], ...three(group)]] : [];
				})}
			/>
			<details class="more">
				<summary>{words.byCategory}</summary>
				<p class="soft">{words.byCategoryNote}</p>
				<Table
					caption={words.byCategory}
					head={[words.categoryColumn, words.named]}
					rows={Object.entries(categories[language]).map(([id, title]) => [
						title,
						share(setAside.categories[id as Category] ?? nothing),
					])}
				/>
			</details>
		</section>
	);
}

const nothing: Share = { yes: 0, all: 0 };

const three = ({ warned, alarms, marked }: Group) =>
	[warned, alarms, marked].map(share);

function Tile(props: { figure: (typeof figures)[number]; value: Share }) {
	return (
		<p class="sheet tile" data-figure={props.figure}>
			<strong>{percent(props.value)}</strong>{" "}
			<span>{words.figures[props.figure]}</span>
		</p>
	);
}
