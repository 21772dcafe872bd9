import type { Context, Language, SurfaceKind } from "../../../wasm/prescreen";
import type { Category } from "../words/categories";
import { conduct } from "./conduct";
import { identifiers } from "./identifiers";
import type { Pair } from "./sample";

/** A draft to try, in its two forms. */
export interface Sample {
	/** Category and language; it stays the same for ever, since links name it. */
	id: string;
	category: Category;
	lang: Language;
	surface: SurfaceKind;
	site: Pair["site"];
	risky: Draft;
	harmless: Draft;
}

export const forms = ["risky", "harmless"] as const;
/** Which of a sample's two wordings. */
export type Form = (typeof forms)[number];

interface Draft {
	context: Context | null;
	text: string;
}

export const groups: Record<
	Language,
	Record<"conduct" | "identifiers", Sample[]>
> = {
	en: group("en"),
	es: group("es"),
};

/** All samples of both languages. */
export const samples: readonly Sample[] = Object.values(groups).flatMap(
	(it) => [...it.conduct, ...it.identifiers],
);

export function sampleOf(id: string): Sample | undefined {
	return samples.find((it) => it.id === id);
}

function group(lang: Language) {
	const read = (pair: Pair) => sample(pair, lang);
	return {
		conduct: conduct.map(read),
		identifiers: identifiers.map(read),
	};
}

function sample(pair: Pair, lang: Language): Sample {
	const { category, surface, site } = pair;
	const { context = null, twinContext, risky, harmless } = pair[lang];
	return {
		id: `${category}-${lang}`,
		category,
		lang,
		surface,
		site,
		risky: { context, text: risky },
		harmless: { context: twinContext ?? context, text: harmless },
	};
}
