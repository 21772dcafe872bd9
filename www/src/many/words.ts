import { language } from "../language";
import { manyEn } from "../words/many-en";
import { manyEs } from "../words/many-es";

/** What this view says. */
export const words = language === "es" ? manyEs : manyEn;

const numbers = new Intl.NumberFormat(language);

/** A count as people of the language write it. */
export const told = (count: number): string =>
	numbers.format(Math.round(count));
