import type { Prescreen, Problem, Profile } from "../../../wasm/prescreen";
import {
	inForce,
	keptApart,
	noOrganisation,
	type Organisation,
	refused,
	type Section,
	sections,
} from "../profile/organisation";
import { profileKey } from "../protocol";
import { readManaged } from "./managed";
import { inUsersWords } from "./problems";
import { refusedWordings } from "./wordings";

/** What the core goes by now. */
let organisation: Organisation = noOrganisation;

export interface Settings {
	own: Profile;
	organisation: Organisation;
	profile: Profile;
}

/** Both layers and what they make together; the core must have been loaded. */
export async function settings(): Promise<Settings> {
	const own = await ownProfile();
	return { own, organisation, profile: inForce(own, organisation) };
}

/** Puts everything that is set in force, in a new core or after a change. */
export function applyTo(core: Prescreen): Promise<void> {
	return inTurn(async () => {
		const [own, set] = await Promise.all([ownProfile(), readManaged()]);
		organisation = accepted(core, set);
		putInForce(core, own);
	});
}

/** What cannot be kept must not be in force either: it would not be tomorrow. */
export function configure(
	core: Prescreen,
	edited: Profile,
): Promise<Problem[]> {
	return inTurn(() => replace(core, edited));
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other: none may put in force what another has replaced meanwhile. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
	const own = last.then(change);
	last = own.catch(() => {});
	return own;
}

async function replace(core: Prescreen, edited: Profile): Promise<Problem[]> {
	const before = await ownProfile();
	// As it is: taken apart, something else may look like a profile.
	const wrong = configured(core, edited);
	if (wrong.length > 0) {
		putInForce(core, before);
		return wrong;
	}
	const next = keptApart(edited, before, organisation);
	const problems = check(core, next);
	if (problems.length > 0) {
		putInForce(core, before);
		return problems;
	}
	try {
		await chrome.storage.local.set({ [profileKey]: next });
	} catch (error) {
		putInForce(core, before);
		throw error;
	}
	return [];
}

/** Leaves the profile in force when nothing is wrong with it. */
function check(core: Prescreen, next: Profile): Problem[] {
	const problems = configured(core, next);
	if (problems.length > 0) return problems;
	putInForce(core, next);
	return refusedWordings(core, next);
}

function accepted(core: Prescreen, raw: Record<string, unknown>): Organisation {
	const { locked = [], ...profile } = raw;
	const problems = [
		...wrongLocks(locked),
		...configured(core, profile as Profile),
	];
	if (problems.length > 0) return refused(problems);
	return { profile: profile as Profile, locked: locked as Section[], problems };
}

/**
 * A profile that was good when it was stored and is not any more is not in force:
 * then only the organisation's is, and where there is none the core's defaults,
 * which are the stricter ones.
 */
function putInForce(core: Prescreen, own: Profile): void {
	configured(core, organisation.profile);
	configured(core, inForce(own, organisation));
}

function configured(core: Prescreen, profile: Profile): Problem[] {
	const answer = core.configure(profile);
	if ("error" in answer) throw new Error(answer.error);
	return answer.errors.map(inUsersWords);
}

function wrongLocks(locked: unknown): Problem[] {
	if (!Array.isArray(locked)) {
		return [inUsersWords({ path: "locked", message: "must be a list" })];
	}
	return locked.flatMap((it, at) =>
		sections.includes(it)
			? []
			: [
					inUsersWords({
						path: `locked[${at}]`,
						message: `must be one of ${sections.join(", ")}`,
					}),
				],
	);
}

async function ownProfile(): Promise<Profile> {
	const { [profileKey]: profile } = await chrome.storage.local.get(profileKey);
	return (profile as Profile | undefined) ?? {};
}
