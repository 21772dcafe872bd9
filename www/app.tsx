import { render } from "preact";
import { App } from "./src/app";
import { createChecker } from "./src/core/checker";
import { language } from "./src/language";
import { nameManifest } from "./src/parts";
import { words } from "./src/words";

document.documentElement.lang = language;
document.title = words.pageTitle;
nameManifest(language);
const root = document.getElementById("demo");
if (root) render(<App checker={createChecker()} />, root);
