import { useState } from "preact/hooks";
import type { Columns, Field, Table } from "../../../wasm/files";
import { told, words } from "./words";

const fields = Object.keys(words.fields) as Field[];

/** What the columns of a CSV file hold, to be put right. */
export function ColumnsForm(props: {
	file: string;
	table: Table;
	onCheck: (columns: Columns, header: boolean) => void;
}) {
	const { file, table } = props;
	const [columns, setColumns] = useState(table.columns);
	const [header, setHeader] = useState(table.header === 1);
	const width = Math.max(
		table.names.length,
		...table.rows.map((row) => row.length),
	);
	const names = Array.from({ length: width }, (_, at) => nameOf(table, at));
	const missing = columns.text === undefined;
	return (
		<details class="sheet columns" open={missing} data-columns={file}>
			<summary>
				{words.columns(file)}
				<span class="soft">
					{fields
						.filter((field) => table.columns[field] !== undefined)
						.map(
							(field) =>
								`${words.fields[field]}: ${names[table.columns[field] ?? 0]}`,
						)
						.join(" · ")}
				</span>
			</summary>
			<p class="soft">{words.columnsNote}</p>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					props.onCheck(columns, header);
				}}
			>
				{fields.map((field) => (
					<label key={field}>
						<span>{words.fields[field]}</span>
						<select
							data-field={field}
							value={columns[field] ?? -1}
							onChange={(event) => {
								const at = Number(event.currentTarget.value);
								const { [field]: _, ...others } = columns;
								setColumns(at < 0 ? others : { ...others, [field]: at });
							}}
						>
							<option value={-1}>{words.noColumn}</option>
							{names.map((name, at) => (
								<option key={at} value={at}>
									{name}
								</option>
							))}
						</select>
					</label>
				))}
				<label class="check">
					<input
						type="checkbox"
						checked={header}
						onChange={(event) => setHeader(event.currentTarget.checked)}
					/>
					<span>{words.header}</span>
				</label>
				<button type="submit" class="main" disabled={missing}>
					{words.checkAgain}
				</button>
			</form>
		</details>
	);
}

/** A column's name, or its number and how its first cell begins. */
function nameOf(table: Table, at: number): string {
	const name = table.names[at]?.trim();
	if (name) return name;
	const cell = table.rows[0]?.[at]?.trim().slice(0, 24);
	return words.column(told(at + 1)) + (cell ? ` (${cell})` : "");
}
