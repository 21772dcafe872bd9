import english from "../../extension/_locales/en/messages.json";
import spanish from "../../extension/_locales/es/messages.json";
import type { Messages } from "../../extension/src/panel/messages";
import { language } from "./language";
import { en } from "./words/en";
import { es } from "./words/es";

const texts = language === "es" ? spanish : english;

/** The panel's words, which the extension gets from the browser. */
export const messages: Messages = (key, value = "") =>
	texts[key].message.replace("$1", () => value);

/** What the page itself says. */
export const words = language === "es" ? es : en;
