import type { Override, Profile, StaffMember } from "../../../wasm/prescreen";
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
	override: Required<Override>;
	/** The parts of the profile that this page does not show; they are kept as they are. */
	rest: Omit<Profile, "practice" | "staff" | "override">;
}

export function toForm(profile: Profile): FormState {
	const { practice, staff, override, ...rest } = profile;
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
		override: { stop: "reason", caution: "confirm", ...override },
		rest,
	};
}

export function toProfile(form: FormState): Profile {
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
	return { ...form.rest, practice, staff, override: form.override };
}

function entriesOf(lines: string): string[] {
	return lines
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
}

/** Reads an exported profile; null when it is nothing like one. */
export function readProfile(json: string): object | null {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		return null;
	}
	return isObject(value) ? value : null;
}

/**
 * Reports whether the fields can show it. Whether what is in it holds is for the
 * core to say.
 */
export function isShowable(profile: object): profile is Profile {
	const { practice, staff, override } = profile as Record<string, unknown>;
	if (!isAbsent(practice) && !isObject(practice)) return false;
	if (!isAbsent(override) && !isObject(override)) return false;
	const { name, ...lists } = practice ?? {};
	if (!isAbsent(name) && typeof name !== "string") return false;
	if (!Object.values(lists).every(isListOfTexts)) return false;
	if (isAbsent(staff)) return true;
	return Array.isArray(staff) && staff.every(isPerson);
}

function isPerson(value: unknown): boolean {
	if (!isObject(value)) return false;
	const { name, role, consent } = value;
	return (
		typeof name === "string" &&
		(isAbsent(role) || typeof role === "string") &&
		(isAbsent(consent) || typeof consent === "boolean")
	);
}

function isListOfTexts(value: unknown): boolean {
	if (isAbsent(value)) return true;
	return Array.isArray(value) && value.every((it) => typeof it === "string");
}

function isAbsent(value: unknown): value is null | undefined {
	return value === null || value === undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
