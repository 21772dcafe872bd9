import type { Language } from "../../wasm/prescreen";

const key = "prescreen language";

/**
 * The one chosen on this page, else the browser's own, where there are words in
 * it. A worker has it by its name.
 */
export const language: Language =
	typeof document === "undefined"
		? known(self.name)
		: known(stored() ?? navigator.language);

/** All words are drawn anew in it. */
export function changeLanguage(to: Language): void {
	try {
		localStorage.setItem(key, to);
	} catch {
		// This browser keeps nothing for the page, so it keeps its language too.
		return;
	}
	location.reload();
}

function known(name: string): Language {
	return /^es\b/i.test(name) ? "es" : "en";
}

function stored(): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}
