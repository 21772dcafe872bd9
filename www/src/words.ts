import english from "../../extension/_locales/en/messages.json";
import spanish from "../../extension/_locales/es/messages.json";
import type { Messages } from "../../extension/src/panel/messages";
import type { RuleEntry } from "../../wasm/prescreen";
import { language } from "./language";
import { en } from "./words/en";
import { es } from "./words/es";

const texts = language === "es" ? spanish : english;

/** The panel's words, which the extension gets from the browser. */
export const messages: Messages = (key, value = "") =>
	texts[key].message.replace("$1", () => value);

/** What the page itself says. */
export const words = language === "es" ? es : en;

/** What a rule says of itself, in the reader's language; English is the core's own. */
export function ruleWords(
	rule: RuleEntry,
): Pick<RuleEntry, "title" | "why" | "advice"> {
	if (language === "en") return rule;
	const worded: Record<string, { message: string } | undefined> = texts;
	const name = rule.id.replaceAll("-", "_");
	const said = (part: "title" | "why" | "advice") =>
		worded[`rule_${name}_${part}`]?.message ?? rule[part];
	return { title: said("title"), why: said("why"), advice: said("advice") };
}
