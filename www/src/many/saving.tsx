import { useState } from "preact/hooks";
import type { Run } from "./run";
import { asCSV, asJSON, save } from "./save";
import { words } from "./words";

/** Takes the list away as a file; nothing is kept otherwise. */
export function Saving(props: {
	run: Run;
	numbers: Uint32Array;
	onPrint: () => void;
}) {
	const { run, numbers } = props;
	const [busy, setBusy] = useState(false);
	const take = async (make: typeof asCSV, ending: string) => {
		setBusy(true);
		save(await make(run.rows, numbers.slice()), `prescreen.${ending}`);
		setBusy(false);
	};
	const off = busy || run.state === "running";
	return (
		<div class="saving">
			<button
				type="button"
				data-save="csv"
				disabled={off}
				onClick={() => void take(asCSV, "csv")}
			>
				{words.saveCSV}
			</button>
			<button
				type="button"
				data-save="json"
				disabled={off}
				onClick={() => void take(asJSON, "json")}
			>
				{words.saveJSON}
			</button>
			<button
				type="button"
				data-save="report"
				disabled={off}
				onClick={props.onPrint}
			>
				{words.print}
			</button>
			<p class="soft">{words.saveNote}</p>
		</div>
	);
}
