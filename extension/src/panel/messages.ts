import type en from "../../_locales/en/messages.json";

/** The words on screen, by name; `_locales` holds them in each language. */
export type MessageKey = keyof typeof en;

/** Gives a message in the user's language, with the value in the place of `$1`. */
export type Messages = (key: MessageKey, value?: string) => string;
