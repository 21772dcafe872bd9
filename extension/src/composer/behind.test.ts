import assert from "node:assert/strict";
import { test } from "node:test";
import { byId, openPage } from "../testing/page";
import { isBehind } from "./behind";

const cases: [
	name: string,
	inputType: string,
	data: string | null,
	caret: number,
	behind: boolean,
][] = [
	["a letter at the end", "insertText", "a", 90, true],
	["a line break at the end", "insertLineBreak", null, 90, true],
	["a letter taken from the end", "deleteContentBackward", null, 90, true],
	["a letter in the same line", "insertText", "a", 40, false],
	["a letter before it", "insertText", "a", 3, false],
	["a long paste that may begin before it", "insertFromPaste", null, 90, false],
	["words of an input method", "insertText", "x".repeat(80), 90, false],
	["an undone edit", "historyUndo", null, 90, false],
];
for (const [name, inputType, data, caret, behind] of cases) {
	test(`an edit behind a marked word: ${name}`, () => {
		openPage(`<textarea id="box">${"word ".repeat(20)}</textarea>`);
		const box = byId("box") as HTMLTextAreaElement;
		box.setSelectionRange(caret, caret);
		let told: boolean | undefined;
		box.addEventListener("input", (event) => {
			told = isBehind(event, box, 20);
		});
		box.dispatchEvent(new InputEvent("input", { inputType, data }));
		assert.equal(told, behind);
	});
}
