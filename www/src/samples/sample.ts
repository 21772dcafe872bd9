import type { Context, SurfaceKind } from "../../../wasm/prescreen";
import type { Category } from "../words/categories";

/** A draft to try and its harmless twin, one pair for each language. */
export interface Pair {
	category: Category;
	surface: SurfaceKind;
	site: "facebook" | "instagram";
	en: Wording;
	es: Wording;
}

/** What is written; texts may hold [Practice Name] and [Phone Number], as templates do. */
export interface Wording {
	/** What is answered or shared. */
	context?: Context;
	risky: string;
	harmless: string;
	/** What the twin answers, where that is what makes it harmless. */
	twinContext?: Context;
}

export const said = (author: string, text: string): Context => ({
	author,
	text,
});
