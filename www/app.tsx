import { render } from "preact";
import { App } from "./src/app";
import { createChecker } from "./src/core/checker";
import { language } from "./src/language";
import { words } from "./src/words";

document.documentElement.lang = language;
document.title = words.pageTitle;
// The page says which core belongs to it.
const { core = "" } = document.currentScript?.dataset ?? {};
const root = document.getElementById("demo");
if (root) render(<App checker={createChecker(core)} />, root);
