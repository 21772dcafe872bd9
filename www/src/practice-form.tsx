import { useState } from "preact/hooks";
import type { Problem } from "../../wasm/prescreen";
import type { Practice } from "./practice";
import { words } from "./words";

/** The practice's name and number, to be changed where they stand. */
export function PracticeForm(props: {
	practice: Practice;
	/** Puts it in force; the problems if it is refused, null if nobody answered. */
	save: (practice: Practice) => Promise<Problem[] | null>;
}) {
	// What is being typed must outlive whatever is drawn anew meanwhile.
	const [fields, setFields] = useState(props.practice);
	const [problems, setProblems] = useState<string[]>([]);
	const change = (part: Partial<Practice>) =>
		setFields((before) => ({ ...before, ...part }));
	const commit = async (part: Partial<Practice>) => {
		const found = await props.save({ ...fields, ...part });
		setProblems(found?.map(({ message }) => message) ?? [words.practiceFailed]);
	};
	return (
		<form class="practice" onSubmit={(event) => event.preventDefault()}>
			<h2>{words.practice}</h2>
			<label>
				<span>{words.practiceName}</span>
				<input
					id="practice-name"
					autocomplete="off"
					value={fields.name}
					aria-describedby="practice-note"
					onInput={(event) => change({ name: event.currentTarget.value })}
					onChange={(event) => void commit({ name: event.currentTarget.value })}
				/>
			</label>
			<label>
				<span>{words.practicePhone}</span>
				<input
					id="practice-phone"
					type="tel"
					autocomplete="off"
					value={fields.phone}
					aria-describedby="practice-note"
					onInput={(event) => change({ phone: event.currentTarget.value })}
					onChange={(event) =>
						void commit({ phone: event.currentTarget.value })
					}
				/>
			</label>
			<p id="practice-note" role="status">
				{problems.length > 0 ? (
					<span class="problem">{problems.join(" ")}</span>
				) : (
					words.practiceNote
				)}
			</p>
		</form>
	);
}
