import assert from "node:assert/strict";
import { test } from "node:test";
import type { Reply } from "../../../wasm/prescreen";
import { ordered } from "./replies";

const reply = (template: string): Reply => ({ template, lang: "en", text: "" });

test("a rewrite of the draft is offered first, the others in their order", () => {
	const names = ["thanks", "private-contact", "rewrite"];
	assert.deepEqual(
		ordered(names.map(reply)).map(({ template }) => template),
		["rewrite", "thanks", "private-contact"],
	);
	assert.deepEqual(ordered([]), []);
});
