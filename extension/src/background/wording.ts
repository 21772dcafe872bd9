import type { Finding } from "../../../wasm/prescreen";

/**
 * What a finding says, in the user's language. English is the core's own; a
 * locale that words a rule does so under the rule's id, with _ for -, since no
 * browser takes a - in the name of a message.
 */
export function inUsersLanguage(finding: Finding): Finding {
	const rule = finding.rule.replaceAll("-", "_");
	const said = (part: "title" | "why" | "advice") =>
		chrome.i18n.getMessage(`rule_${rule}_${part}`) || finding[part];
	return {
		...finding,
		title: said("title"),
		why: said("why"),
		advice: said("advice"),
	};
}
