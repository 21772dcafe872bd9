import { useState } from "preact/hooks";
import type { Problem } from "../../wasm/prescreen";
import type { Practice } from "./practice";
import { words } from "./words";

interface Field {
	field: keyof Practice;
	label: string;
}

const first: Field[] = [
	{ field: "name", label: words.practiceName },
	{ field: "phone", label: words.practicePhone },
];
const more: Field[] = [
	{ field: "email", label: words.practiceEmail },
	{ field: "site", label: words.practiceSite },
	{ field: "handle", label: words.practiceHandle },
	{ field: "address", label: words.practiceAddress },
	{ field: "staff", label: words.practiceStaff },
];

/** What a phone's keyboard offers. */
const keys: { [Name in keyof Practice]?: "tel" | "email" | "url" } = {
	phone: "tel",
	email: "email",
	site: "url",
};

/** What is the practice's own, to be changed where it stands. */
export function PracticeForm(props: {
	practice: Practice;
	/** Puts it in force; the problems if it is refused, null if nobody answered. */
	save: (practice: Practice) => Promise<Problem[] | null>;
}) {
	// What is being typed must outlive whatever is drawn anew meanwhile.
	const [fields, setFields] = useState(props.practice);
	const [problems, setProblems] = useState<string[]>([]);
	const commit = async (changed: Practice) => {
		const found = await props.save(changed);
		setProblems(found?.map(({ message }) => message) ?? [words.practiceFailed]);
	};
	const row = ({ field, label }: Field) => (
		<label key={field}>
			<span>{label}</span>
			<input
				id={`practice-${field}`}
				type="text"
				inputmode={keys[field]}
				autocomplete="off"
				value={fields[field]}
				placeholder={field === "staff" ? words.practiceStaffHint : ""}
				aria-describedby="practice-note"
				onInput={({ currentTarget: { value } }) =>
					setFields((before) => ({ ...before, [field]: value }))
				}
				onChange={({ currentTarget: { value } }) =>
					void commit({ ...fields, [field]: value })
				}
			/>
		</label>
	);
	return (
		<form class="practice" onSubmit={(event) => event.preventDefault()}>
			<h2>{words.practice}</h2>
			{first.map(row)}
			<details>
				<summary>{words.practiceMore}</summary>
				<div class="fields">{more.map(row)}</div>
			</details>
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
