import en from "../_locales/en/messages.json";
import es from "../_locales/es/messages.json";
import type { MessageKey, Messages } from "./panel/messages";

/** Where the language lies in storage.local that the user has chosen over the browser's. */
export const languageKey = "language";

const words: Record<string, Record<string, { message: string }>> = { en, es };
let chosen: string | null = null;

/** One text in the user's language; "" where the language has none under this name. */
export function localised(key: string, value = ""): string {
	const text = chosen
		? words[chosen]?.[key]?.message
		: // Keeps the place of the value, which is not known yet.
			chrome.i18n.getMessage(key, ["$1"]);
	return (text ?? "").replace("$1", () => value);
}

/** The language that is spoken now, as pages name it. */
export function spokenLanguage(): string {
	return chosen ?? chrome.i18n.getUILanguage();
}

/**
 * Speaks the language that the user has chosen, now and after a change. Until the
 * choice was read, and where there is none, it is the browser's.
 */
export async function followLanguage(changed?: () => void): Promise<void> {
	const take = (value: unknown) => {
		chosen = typeof value === "string" && value in words ? value : null;
		changed?.();
	};
	chrome.storage.onChanged.addListener((changes, area) => {
		const change = area === "local" ? changes[languageKey] : undefined;
		if (change) take(change.newValue);
	});
	const kept = await chrome.storage.local.get(languageKey);
	take(kept[languageKey]);
}

/**
 * Reads all messages in the user's language at once. Once the extension has been
 * updated under a page nothing can be read any more, and just then there is
 * something to say.
 */
export function localisedMessages(): Messages {
	let texts = readAll();
	void followLanguage(() => {
		texts = readAll();
	}).catch(() => {
		// What cannot be read is no choice.
	});
	return (key, value = "") => (texts.get(key) ?? "").replace("$1", () => value);
}

function readAll(): Map<MessageKey, string> {
	const keys = Object.keys(en) as MessageKey[];
	return new Map(keys.map((key) => [key, localised(key, "$1")]));
}
