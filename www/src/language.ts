import type { Language } from "../../wasm/prescreen";

/** The browser's own, where this page has words in it; in a worker as well. */
export const language: Language = /^es\b/i.test(navigator.language)
	? "es"
	: "en";
