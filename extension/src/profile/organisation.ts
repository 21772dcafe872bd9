import type { Override, Problem, Profile } from "../../../wasm/prescreen";

export type Section = keyof Profile;

/** What whoever looks after the computers has set for all of them. */
export interface Organisation {
	/** What cannot be changed here. */
	profile: Profile;
	/** Sections to which nothing can be added here either. */
	locked: readonly Section[];
	/** What is wrong with the organisation's settings; then none of them is in force. */
	problems: readonly Problem[];
}

export const noOrganisation: Organisation = {
	profile: {},
	locked: [],
	problems: [],
};

/** How deep the names lie under which a section is set piece by piece. */
const depths: Record<Section, number> = {
	practice: 1,
	staff: 0,
	replies: 2,
	consents: 0,
	levels: 1,
	override: 1,
	policy: 1,
	pictures: 1,
};

export const sections = Object.keys(depths) as Section[];

const strictest: Override = { stop: "never", caution: "reason" };

/**
 * Settings with problems are not in force, and nobody knows what they were to
 * forbid: until they are mended no rule is softened, and what is found stays held.
 */
export function refused(problems: readonly Problem[]): Organisation {
	return {
		profile: { override: strictest },
		locked: ["levels", "override"],
		problems,
	};
}

/** The profile that counts: the organisation's word before the practice's own. */
export function inForce(own: Profile, organisation: Organisation): Profile {
	const { profile, locked } = organisation;
	const composed: Record<string, unknown> = { ...own };
	for (const section of sections) {
		const mine = locked.includes(section) ? undefined : own[section];
		const value = layered(mine, profile[section], depths[section]);
		if (value === undefined) delete composed[section];
		else composed[section] = value;
	}
	return composed;
}

/**
 * What is to be kept of an edited profile: where the organisation has set
 * something, what the practice had there before, so that it is back when the
 * organisation no longer sets it.
 */
export function keptApart(
	edited: Profile,
	own: Profile,
	organisation: Organisation,
): Profile {
	const kept: Record<string, unknown> = { ...edited };
	for (const section of sections) {
		const value = organisation.locked.includes(section)
			? own[section]
			: apart(
					edited[section],
					own[section],
					organisation.profile[section],
					depths[section],
				);
		if (value === undefined) delete kept[section];
		else kept[section] = value;
	}
	return kept;
}

/** Whether the organisation has set what lies there, as in `isSet(it, "practice", "name")`. */
export function isSet(
	{ profile, locked }: Organisation,
	section: Section,
	...names: string[]
): boolean {
	if (locked.includes(section)) return true;
	let value: unknown = profile[section];
	for (const name of names.slice(0, depths[section]))
		value = within(value, name);
	return isThere(value);
}

function layered(own: unknown, set: unknown, depth: number): unknown {
	if (!isThere(set)) return own;
	if (depth === 0 || !isObject(own) || !isObject(set)) return set;
	const all: Record<string, unknown> = { ...own };
	for (const name of Object.keys(set)) {
		all[name] = layered(own[name], set[name], depth - 1);
	}
	return all;
}

function apart(
	edited: unknown,
	own: unknown,
	set: unknown,
	depth: number,
): unknown {
	if (!isThere(set)) return edited;
	if (depth === 0 || !isObject(set)) return own;
	const kept: Record<string, unknown> = isObject(edited) ? { ...edited } : {};
	for (const name of Object.keys(set)) {
		const value = apart(
			within(edited, name),
			within(own, name),
			set[name],
			depth - 1,
		);
		if (isThere(value)) kept[name] = value;
		else delete kept[name];
	}
	return kept;
}

function within(value: unknown, name: string): unknown {
	return isObject(value) && Object.hasOwn(value, name)
		? value[name]
		: undefined;
}

/** In a profile null is the same as nothing. */
function isThere(value: unknown): boolean {
	return value !== undefined && value !== null;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
