import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../../extension/src/panel/icons";
import type { Category } from "./categories";
import type { Filter } from "./filter";
import { placeOf } from "./place";
import { dayText, type Rows, type RowVerdict, siteName } from "./rows";
import { told, words } from "./words";

/** The height of a row, in px; all have the same, so that only those in view are drawn. */
const height = 56;
/** Browsers draw nothing that is taller than some ten million px. */
const most = 150_000;
const spare = 6;

/** The drafts that fit, of which only those in view are there. */
export function List(props: {
	rows: Rows;
	numbers: Uint32Array;
	filter: Filter;
	ended: boolean;
	/** The place of the one that is shown instead of the list. */
	opened: number | null;
	onOpen: (at: number) => void;
}) {
	const { rows, numbers, filter, opened } = props;
	const box = useRef<HTMLDivElement>(null);
	const [top, setTop] = useState(0);
	const [active, setActive] = useState(0);
	const wanted = useRef<number | null>(null);
	const count = Math.min(numbers.length, most);

	const begun = useRef(filter);
	useEffect(() => {
		if (begun.current === filter) return;
		begun.current = filter;
		setActive(0);
		box.current?.scrollTo(0, 0);
	}, [filter]);
	// Before the next key is pressed, so that none is lost on the row before.
	useLayoutEffect(() => {
		if (wanted.current !== active) return;
		wanted.current = null;
		box.current?.querySelector<HTMLElement>(`[data-at="${active}"]`)?.focus();
	}, [active, top]);

	const move = (to: number) => {
		const next = Math.max(0, Math.min(count - 1, to));
		const view = box.current;
		if (!view) return;
		const y = next * height;
		if (y < view.scrollTop) view.scrollTop = y;
		// The header stays above the rows.
		const under = y + 2 * height - view.clientHeight;
		if (under > view.scrollTop) view.scrollTop = under;
		setTop(view.scrollTop);
		wanted.current = next;
		setActive(next);
	};
	const last = useRef(opened);
	useLayoutEffect(() => {
		const before = last.current;
		last.current = opened;
		if (opened !== null || before === null) return;
		// Back to where it was, at the one that was looked at last.
		box.current?.scrollTo(0, top);
		move(before);
		box.current?.querySelector<HTMLElement>(`[data-at="${before}"]`)?.focus();
	}, [opened]);
	const keys: Record<string, number> = {
		ArrowDown: active + 1,
		ArrowUp: active - 1,
		PageDown: active + 8,
		PageUp: active - 8,
		Home: 0,
		End: count - 1,
	};
	const first = Math.max(0, Math.floor(top / height) - spare);
	const end = Math.min(count, first + 12 + 2 * spare);
	const shown = [...numbers.subarray(first, end)];
	// The one that Tab reaches stays, wherever the list was moved to.
	const reached = active >= first && active < end ? active : first;
	return (
		<>
			<p class="soft" role="status" data-shown={numbers.length}>
				{count === 0 && props.ended
					? nothing(rows, filter)
					: words.shown(told(numbers.length))}
				{numbers.length > most && ` ${words.firstOnly(told(most))}`}
			</p>
			<div
				ref={box}
				class="rows"
				hidden={count === 0}
				onScroll={(event) => {
					// What is not drawn has no place.
					if (opened === null) setTop(event.currentTarget.scrollTop);
				}}
			>
				<table aria-labelledby="many-list" aria-rowcount={count + 1}>
					<thead>
						<tr aria-rowindex={1}>
							<th scope="col" class="badge">
								<span class="hidden">{words.verdict}</span>
							</th>
							<th scope="col">{words.text}</th>
							<th scope="col" class="kinds">
								{words.byCategory}
							</th>
							<th scope="col" class="about">
								{words.date}
							</th>
							<th scope="col" class="about">
								{words.site}
							</th>
						</tr>
					</thead>
					<tbody>
						<Space height={first * height} />
						{shown.map((row, i) => (
							<Row
								key={first + i}
								at={first + i}
								row={row}
								rows={rows}
								reached={first + i === reached}
								onOpen={() => {
									setActive(first + i);
									props.onOpen(first + i);
								}}
								onKey={(event) => {
									const to = keys[event.key];
									if (to === undefined) return;
									event.preventDefault();
									move(to);
								}}
							/>
						))}
						<Space height={(count - end) * height} />
					</tbody>
				</table>
			</div>
		</>
	);
}

/** Stands for the rows that are out of view. */
function Space({ height }: { height: number }) {
	return (
		<tr
			class="space"
			ref={(it) => it?.style.setProperty("height", `${height}px`)}
		/>
	);
}

function nothing(rows: Rows, filter: Filter): string {
	const untouched = filter.verdict === "found" && !filter.category;
	const fits = untouched && !filter.site && !filter.from && !filter.to;
	return fits && rows.done > 0 ? words.nothingHeld : words.nothingFits;
}

export const verdictWords: Record<RowVerdict, string> = {
	stop: words.stop,
	caution: words.caution,
	clear: words.clear,
	failed: words.notChecked,
};

const icons = {
	stop: "stop",
	caution: "caution",
	clear: "clear",
	failed: "failed",
} as const;

function Row(props: {
	at: number;
	row: number;
	rows: Rows;
	reached: boolean;
	onOpen: () => void;
	onKey: (event: KeyboardEvent) => void;
}) {
	const { at, row, rows } = props;
	const draft = rows.draft(row);
	const verdict = rows.verdictOf(row) ?? "failed";
	const found = rows
		.categoriesOf(row)
		.map((it) => words.categories[it as Category])
		.join(", ");
	return (
		<tr
			aria-rowindex={at + 2}
			class="entry"
			data-verdict={verdict}
			data-row={row}
		>
			<td class="badge">
				<Icon name={icons[verdict]} />
				<span class="hidden">{verdictWords[verdict]}</span>
			</td>
			<td class="what">
				<button
					type="button"
					data-at={at}
					tabIndex={props.reached ? 0 : -1}
					onClick={props.onOpen}
					onKeyDown={props.onKey}
				>
					{(draft?.text ?? "").slice(0, 300) || "–"}
				</button>
				<span class="place">{placeOf(rows, row, draft)}</span>
			</td>
			<td class="kinds">{found}</td>
			<td class="about">{dayText(rows.day[row] ?? 0)}</td>
			<td class="about">{siteName(rows.sites.of(rows.site[row]))}</td>
		</tr>
	);
}
