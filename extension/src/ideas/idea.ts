import type { Language } from "../../../wasm/prescreen";
import { matches } from "./matches";
import autumn from "./starters/autumn.json";
import spring from "./starters/spring.json";
import summer from "./starters/summer.json";
import winter from "./starters/winter.json";
import yearRound from "./starters/year-round.json";

export type Kind = "education" | "season" | "service" | "team" | "community";

/** Something good to post: a subject, and a short text to start from. */
export interface Idea {
	id: string;
	/** 1 to 12; none for what fits at any time. */
	months: number[];
	kind: Kind;
	en: Wording;
	es: Wording;
}

export interface Wording {
	title: string;
	/** May hold [Practice Name], never at the start of a sentence. */
	text: string;
}

/** The calendar, in the order of the year; what fits at any time comes last. */
export const ideas: readonly Idea[] = (
	[winter, spring, summer, autumn, yearRound] as Idea[][]
)
	.flat()
	.sort((a, b) => (a.months[0] ?? 13) - (b.months[0] ?? 13));

/** Those of a month, or of the whole year for null, that have these words in either language. */
export function ideasFor(month: number | null, wanted: string): Idea[] {
	return ideas.filter(({ months, en, es }) => {
		const fits =
			month === null || months.length === 0 || months.includes(month);
		return fits && matches(wanted, [en.title, en.text, es.title, es.text]);
	});
}

const office: Record<Language, string> = {
	en: "our office",
	es: "nuestra oficina",
};

/** The text with the practice's name in it. */
export function textOf(idea: Idea, language: Language, name: string): string {
	const named = name.trim() || office[language];
	return idea[language].text.replaceAll("[Practice Name]", () => named);
}
