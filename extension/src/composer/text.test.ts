import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage } from "../testing/page";
import { rangeOf, readText } from "./text";

const cases: [name: string, markup: string, text: string][] = [
	["one paragraph", "<p>a</p>", "a"],
	["an empty editor", "<p><br></p>", ""],
	["paragraphs", "<p>a</p><p>b</p>", "a\nb"],
	["an empty line", "<p>a</p><p><br></p><p>b</p>", "a\n\nb"],
	["a break", "<p>a<br>b</p>", "a\nb"],
	["a break at the end and its filler", "<p>a<br><br></p>", "a\n"],
	["a filler behind words", "<p>a<br></p>", "a"],
	["bare words before a block", "a<div>b</div><div><br></div>", "a\nb\n"],
	[
		"Draft's nesting",
		"<div><div data-block='true'><div><span><span data-text='true'>a</span></span></div></div><div data-block='true'><div><span><span data-text='true'>b</span></span></div></div></div>",
		"a\nb",
	],
	["words in spans", "<p><span>Hi </span><span>Ana</span></p>", "Hi Ana"],
	["an emoji image", "<p>Thanks <img alt='🙏'>!</p>", "Thanks 🙏!"],
	["a photo", "<p>See <img alt='May be an image of a person'></p>", "See "],
	["signs that show nothing", "<p>Jo\u200bhn\ufeff</p>", "John"],
	["a joined emoji", "<p>👩\u200d⚕️</p>", "👩\u200d⚕️"],
	["a hard space", "<p>a\u00a0b</p>", "a b"],
	["indented markup", "<div>\n  <p>a</p>\n  <p>b</p>\n</div>", "a\nb"],
];
for (const [name, markup, text] of cases) {
	test(`reads ${name}`, () => {
		const page = openPage(`<div id="box">${markup}</div>`);
		assert.equal(readText(page.body).text, text);
	});
}

test("finds the way back from offsets to the tree", () => {
	const page = openPage(
		"<div><p>Hi\u200b <b>Ana</b></p><p>555<img alt='📞'>-0142</p></div>",
	);
	const reading = readText(page.body);
	assert.equal(reading.text, "Hi Ana\n555📞-0142");
	for (const words of ["Hi Ana", "Ana", "555", "-0142", "Ana\n555"]) {
		const start = reading.text.indexOf(words);
		const range = rangeOf(reading, start, start + words.length);
		assert.ok(range, words);
		const shown = words.replace("\n", "");
		assert.equal(range.toString().replace("\u200b", ""), shown);
	}
	const image = reading.text.indexOf("📞");
	const range = rangeOf(reading, image, image + 2);
	assert.equal(range?.cloneContents().querySelectorAll("img").length, 1);
});
