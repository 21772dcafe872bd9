import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage } from "../testing/page";
import { allBoxes, boxAt, readBox } from "./box";

const picture = '<img alt="" src="blob:https://site.example/1">';

function line(attributes = "", media = picture): string {
	return `<div role="dialog">${media}<input id="line" value="Dana" ${attributes}></div>`;
}

test("a single line beside a picture in a dialog is a box", () => {
	for (const html of [
		line('type="text"'),
		line(),
		line("", "<video></video>"),
		line("", "<canvas></canvas>"),
		line("", '<div style="background-image: url(blob:https://x.example)">'),
	]) {
		openPage(html);
		const field = document.getElementById("line");
		assert.ok(field);
		assert.equal(boxAt(field), field, html);
		assert.deepEqual(allBoxes(document), [field]);
		assert.equal(readBox(field), "Dana");
	}
});

test("other single lines are none", () => {
	for (const html of [
		line('role="combobox"'),
		line('aria-autocomplete="list"'),
		line('list="places"'),
		line('type="search"'),
		line('type="password"'),
		line('type="checkbox"'),
		line("disabled"),
		line("readonly"),
		line("", '<img alt="" src="/icon.png">'),
		`<section>${picture}<input id="line"></section>`,
	]) {
		openPage(html);
		assert.equal(boxAt(document.getElementById("line")), null, html);
		assert.deepEqual(allBoxes(document), []);
	}
});
