import en from "../_locales/en/messages.json";
import type { MessageKey, Messages } from "./panel/messages";

/**
 * Reads all messages in the user's language at once. Once the extension has been
 * updated under a page nothing can be read any more, and just then there is
 * something to say.
 */
export function localisedMessages(): Messages {
	const texts = new Map<MessageKey, string>();
	for (const key of Object.keys(en) as MessageKey[]) {
		// Keeps the place of the value, which is not known yet.
		texts.set(key, chrome.i18n.getMessage(key, ["$1"]));
	}
	return (key, value = "") => (texts.get(key) ?? "").replace("$1", () => value);
}
