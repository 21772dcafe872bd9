import type {
	Language,
	Prescreen,
	Problem,
	Profile,
} from "../../../wasm/prescreen";
import { inUsersLanguage } from "./wording";

const languages: readonly Language[] = ["en", "es"];

/** The practice's own wordings of replies that would themselves be held, and why. */
export function refusedWordings(core: Prescreen, profile: Profile): Problem[] {
	const problems: Problem[] = [];
	for (const [id, wordings] of Object.entries(profile.replies ?? {})) {
		for (const lang of languages) {
			const text = wordings?.[lang]?.trim();
			if (!text) continue;
			const report = core.wording({ text, lang });
			if ("error" in report) throw new Error(report.error);
			const [first] = report.findings;
			if (!first) continue;
			const { title, why } = inUsersLanguage(first);
			problems.push({
				path: `replies.${id}.${lang}`,
				message: `${title}: ${why}`,
			});
		}
	}
	return problems;
}
