import type { Problem, StaffMember } from "../../../wasm/prescreen";
import type { Messages } from "../panel/messages";
import { TextField } from "./fields";

type Person = Required<StaffMember>;

export function Staff(props: {
	staff: readonly Person[];
	problemsAt: (path: string) => Problem[];
	/** Keeps the ids of two such lists apart. */
	prefix?: string;
	/** Why they cannot be changed here, if so. */
	locked?: string | undefined;
	messages: Messages;
	onChange: (staff: Person[]) => void;
}) {
	const { staff, problemsAt, prefix = "", locked, messages: t } = props;
	const { onChange } = props;
	const change = (at: number, part: Partial<Person>) =>
		onChange(staff.map((it, i) => (i === at ? { ...it, ...part } : it)));
	return (
		<>
			<ul class="staff">
				{staff.map((person, at) => (
					<li key={at}>
						<TextField
							id={`${prefix}staff-${at}-name`}
							label={t("staffName")}
							value={person.name}
							problems={problemsAt(`staff[${at}]`)}
							locked={locked}
							onChange={(name) => change(at, { name })}
						/>
						<TextField
							id={`${prefix}staff-${at}-role`}
							label={t("staffRole")}
							value={person.role}
							problems={[]}
							locked={locked}
							onChange={(role) => change(at, { role })}
						/>
						<label class="check">
							<input
								type="checkbox"
								checked={person.consent}
								disabled={locked !== undefined}
								onChange={(event) =>
									change(at, { consent: event.currentTarget.checked })
								}
							/>
							{t("staffConsent")}
						</label>
						<button
							type="button"
							class="quiet"
							disabled={locked !== undefined}
							onClick={() => onChange(staff.filter((_, i) => i !== at))}
						>
							{person.name
								? t("staffRemove", person.name)
								: t("staffRemoveUnnamed")}
						</button>
					</li>
				))}
			</ul>
			<button
				type="button"
				class="quiet"
				disabled={locked !== undefined}
				onClick={() =>
					onChange([...staff, { name: "", role: "", consent: false }])
				}
			>
				{t("staffAdd")}
			</button>
		</>
	);
}
