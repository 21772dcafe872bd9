import { mountEditor } from "./src/feed/editor";

// Loaded when the feed is opened: most visitors of the first view never need it.
globalThis.prescreenEditor = mountEditor;
