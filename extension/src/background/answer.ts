import type {
	Consent,
	Draft,
	Failure,
	Problem,
	Profile,
} from "../../../wasm/prescreen";
import { profileKey, type Request, type Response } from "../protocol";
import { dayOf, objectionTo } from "../register/validity";
import { loadCore, withCore } from "./core";
import { standingHere } from "./standing";
import { inUsersLanguage } from "./wording";

/** Answers one request; it never throws. */
export async function answer(
	request: Request,
	fromOurPage: boolean,
): Promise<Response> {
	try {
		return await answerOrThrow(request, fromOurPage);
	} catch (error) {
		return { kind: "error", error: String(error) };
	}
}

async function answerOrThrow(
	request: Request,
	fromOurPage: boolean,
): Promise<Response> {
	switch (request.kind) {
		case "warm": {
			const { version } = await loadCore();
			return { kind: "warmed", version };
		}
		case "screen": {
			const { draft } = request;
			const report = succeeded(await withCore((core) => core.screen(draft)));
			const profile = await storedProfile();
			return {
				kind: "report",
				report: { ...report, findings: report.findings.map(inUsersLanguage) },
				override: { stop: "reason", caution: "confirm", ...profile.override },
				consents: consentsFor(draft, profile),
				policy: await standingHere(profile),
			};
		}
		case "rules":
			return {
				kind: "rules",
				rules: succeeded(await withCore((core) => core.rules())),
			};
		case "configure": {
			// A content script shares its process with a web page.
			if (!fromOurPage) throw new Error("only the options page may do this");
			return { kind: "configured", errors: await configure(request.profile) };
		}
		default:
			throw new Error("nothing is kept here");
	}
}

function consentsFor(
	{ site = "", surface = "post" }: Draft,
	{ consents = [] }: Profile,
): Consent[] {
	const use = { site, surface, today: dayOf(new Date()) };
	return consents.filter((it) => !objectionTo(it, use));
}

/** What cannot be kept must not be in force either: it would not be tomorrow. */
async function configure(profile: Profile): Promise<Problem[]> {
	const before = await storedProfile();
	const { errors } = succeeded(
		await withCore((core) => core.configure(profile)),
	);
	if (errors.length > 0) return errors;
	try {
		await chrome.storage.local.set({ [profileKey]: profile });
	} catch (error) {
		await withCore((core) => core.configure(before));
		throw error;
	}
	return [];
}

export async function storedProfile(): Promise<Profile> {
	const { [profileKey]: profile } = await chrome.storage.local.get(profileKey);
	return (profile as Profile | undefined) ?? {};
}

export function succeeded<T extends object>(result: T | Failure): T {
	if ("error" in result) throw new Error(result.error);
	return result;
}
