import type { Consent, Draft, Failure, Profile } from "../../../wasm/prescreen";
import type { Request, Response } from "../protocol";
import { dayOf, objectionTo } from "../register/validity";
import { loadCore, withCore } from "./core";
import { applyTo, configure, settings } from "./settings";
import { standingHere } from "./standing";
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
			const { profile } = await settings();
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
				rules: succeeded(await withCore((core) => core.rules())).map(
					inUsersLanguage,
				),
			};
		case "templates":
			return {
				kind: "templates",
				templates: succeeded(await withCore((core) => core.templates())),
			};
		case "wording": {
			const { text, lang } = request;
			const { findings } = succeeded(
				await withCore((core) => core.wording({ text, lang })),
			);
			return { kind: "wording", findings: findings.map(inUsersLanguage) };
		}
		case "settings": {
			if (!fromOurPage) throw new Error("only our own pages may do this");
			// The organisation may have set something this very moment.
			await withCore(applyTo);
			const { own, organisation } = await settings();
			return { kind: "settings", own, organisation };
		}
		case "configure": {
			// A content script shares its process with a web page.
			if (!fromOurPage) throw new Error("only the options page may do this");
			const { profile } = request;
			return {
				kind: "configured",
				errors: await withCore((core) => configure(core, profile)),
			};
		}
		case "announce":
			announce(request.token);
			return { kind: "announced" };
		case "claim":
			if (!fromOurPage) throw new Error("only the frame may do this");
			return { kind: "claimed", known: claim(request.token) };
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

function succeeded<T extends object>(result: T | Failure): T {
	if ("error" in result) throw new Error(result.error);
	return result;
}
