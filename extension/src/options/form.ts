import type { Profile, StaffMember } from "../../../wasm/prescreen";
import type { MessageKey } from "../panel/messages";

type Practice = NonNullable<Profile["practice"]>;
export type ListField = Exclude<keyof Practice, "name">;

/** The lists of the practice's own details, in the order in which they are shown. */
export const listFields: readonly { name: ListField; label: MessageKey }[] = [
	{ name: "aliases", label: "fieldAliases" },
	{ name: "phones", label: "fieldPhones" },
	{ name: "faxes", label: "fieldFaxes" },
	{ name: "addresses", label: "fieldAddresses" },
	{ name: "emails", label: "fieldEmails" },
	{ name: "sites", label: "fieldSites" },
	{ name: "handles", label: "fieldHandles" },
];

/** What stands in the fields. */
export interface FormState {
	name: string;
	/** One entry a line. */
	lists: Record<ListField, string>;
	staff: Required<StaffMember>[];
}

export function toForm(profile: Profile): FormState {
	const { practice, staff } = profile;
	const lines = (name: ListField) => (practice?.[name] ?? []).join("\n");
	return {
		name: practice?.name ?? "",
		lists: {
			aliases: lines("aliases"),
			phones: lines("phones"),
			faxes: lines("faxes"),
			addresses: lines("addresses"),
			emails: lines("emails"),
			sites: lines("sites"),
			handles: lines("handles"),
		},
		staff: (staff ?? []).map(({ name, role, consent }) => ({
			name,
			role: role ?? "",
			consent: consent ?? false,
		})),
	};
}

export function toProfile(
	form: FormState,
): Pick<Profile, "practice" | "staff"> {
	const practice: Practice = {};
	if (form.name.trim()) practice.name = form.name.trim();
	for (const { name } of listFields) {
		const entries = entriesOf(form.lists[name]);
		if (entries.length > 0) practice[name] = entries;
	}
	const staff = form.staff.map((person) => {
		const member: StaffMember = {
			name: person.name.trim(),
			consent: person.consent,
		};
		if (person.role.trim()) member.role = person.role.trim();
		return member;
	});
	return { practice, staff };
}

function entriesOf(lines: string): string[] {
	return lines
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
}
