/** Collects results as scenario × surface × browser; tests are called "browser | scenario | surface". */
export function table(kinds) {
	const rows = new Map();
	return {
		get size() {
			return rows.size;
		},
		add(event, passed) {
			const [kind, ...names] = event.name.split(" | ");
			if (names.length === 0) return;
			const name = names.join(" | ");
			const row = rows.get(name) ?? {};
			row[kind] = passed
				? `ok ${Math.round(event.details.duration_ms)} ms`
				: "FAILED";
			rows.set(name, row);
		},
		print() {
			const lines = [...rows].map(([name, row]) => [
				...name.split(" | "),
				...kinds.map((kind) => row[kind] ?? "not run"),
			]);
			const all = [["scenario", "surface", ...kinds], ...lines];
			const widths = all[0].map((_, column) =>
				Math.max(...all.map((line) => line[column].length)),
			);
			return all
				.map((line) =>
					line
						.map((cell, column) => cell.padEnd(widths[column]))
						.join("  ")
						.trimEnd(),
				)
				.join("\n");
		},
	};
}
