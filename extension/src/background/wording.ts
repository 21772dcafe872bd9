import type { Finding, RuleEntry } from "../../../wasm/prescreen";
import { localised } from "../localised";

/**
 * What a finding or a rule says, in the user's language. English is the core's
 * own; a locale that words a rule does so under the rule's id, with _ for -, since
 * no browser takes a - in the name of a message.
 */
export function inUsersLanguage<T extends Finding | RuleEntry>(entry: T): T {
	const rule = ("rule" in entry ? entry.rule : entry.id).replaceAll("-", "_");
	const said = (part: "title" | "why" | "advice") =>
		localised(`rule_${rule}_${part}`) || entry[part];
	return {
		...entry,
		title: said("title"),
		why: said("why"),
		advice: said("advice"),
	};
}
