import type { Failure, Problem, Profile } from "../../../wasm/prescreen";
import { profileKey, type Request, type Response } from "../protocol";
import { dayOf, validConsents } from "./consents";
import { loadCore, withCore } from "./core";
import { announce, claim } from "./tokens";
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
				consents: validConsents(
					profile.consents ?? [],
					draft.site,
					dayOf(new Date()),
				),
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
		case "announce":
			announce(request.token);
			return { kind: "announced" };
		case "claim":
			if (!fromOurPage) throw new Error("only the frame may do this");
			return { kind: "claimed", known: claim(request.token) };
	}
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

async function storedProfile(): Promise<Profile> {
	const { [profileKey]: profile } = await chrome.storage.local.get(profileKey);
	return (profile as Profile | undefined) ?? {};
}

function succeeded<T extends object>(result: T | Failure): T {
	if ("error" in result) throw new Error(result.error);
	return result;
}
