import type { ComponentChildren } from "preact";

/** A table that can be moved aside on its own where the window is narrow. */
export function Table(props: {
	caption: string;
	head: readonly string[];
	rows: readonly (readonly ComponentChildren[])[];
}) {
	const { caption, head, rows } = props;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keys as well
		<section class="table" tabIndex={0} aria-label={caption}>
			<table>
				<caption>{caption}</caption>
				<thead>
					<tr>
						{head.map((title) => (
							<th key={title} scope="col">
								{title}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(([title, ...cells], at) => (
						<tr key={at}>
							<th scope="row">{title}</th>
							{cells.map((cell, column) => (
								<td key={column}>{cell}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
