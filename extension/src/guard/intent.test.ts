import assert from "node:assert/strict";
import { test } from "node:test";
import { facebook } from "../sites/facebook";
import { byId, openPage } from "../testing/page";
import { boxesSentBy, boxesSentFrom, sendsByKey } from "./intent";

const none = {
	key: "Enter",
	keyCode: 13,
	isComposing: false,
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
};
const keys: [
	name: string,
	event: object,
	inComment: boolean,
	inPost: boolean,
][] = [
	["Enter", {}, true, false],
	["Shift+Enter", { shiftKey: true }, false, false],
	["Ctrl+Enter", { ctrlKey: true }, true, true],
	["Cmd+Enter", { metaKey: true }, true, true],
	["Ctrl+Shift+Enter", { ctrlKey: true, shiftKey: true }, true, true],
	["Enter that ends a composition", { isComposing: true }, false, false],
	["Enter of an input method", { keyCode: 229 }, false, false],
	["Process", { key: "Process" }, false, false],
	["a letter", { key: "a", keyCode: 65 }, false, false],
];
for (const [name, event, inComment, inPost] of keys) {
	test(`sends: ${name}`, () => {
		assert.equal(sendsByKey({ ...none, ...event }, "sends"), inComment);
		assert.equal(sendsByKey({ ...none, ...event }, "breaks"), inPost);
	});
}

const controls: [name: string, markup: string, sends: boolean][] = [
	["a button", '<button id="it">Enviar</button>', true],
	["a role", '<div id="it" role="button">Đăng</div>', true],
	[
		"an icon behind the box",
		'<div id="it" role="button"><svg></svg></div>',
		true,
	],
	["a submit field", '<input id="it" type="submit">', true],
	[
		"a menu",
		'<div id="it" role="button" aria-haspopup="menu">Post</div>',
		false,
	],
	[
		"no menu",
		'<div id="it" role="button" aria-haspopup="false">Post</div>',
		true,
	],
	[
		"a disclosure",
		'<div id="it" role="button" aria-expanded="false">Post</div>',
		false,
	],
	[
		"a toggle",
		'<div id="it" role="button" aria-pressed="false">Post</div>',
		false,
	],
	["a switch", '<div id="it" role="switch" tabindex="0">Post</div>', false],
	[
		"a disabled one",
		'<div id="it" role="button" aria-disabled="true">Post</div>',
		false,
	],
	["a link", '<a id="it" href="/x" tabindex="0">Post</a>', false],
];
for (const [name, markup, sends] of controls) {
	test(`a control of the box: ${name}`, () => {
		openPage(`<div role="dialog"><div role="button" id="close"><svg></svg></div>
			<div id="box" contenteditable="true" role="textbox"><p>Hi</p></div><div>${markup}</div></div>`);
		assert.equal(boxesSentBy(byId("it"), facebook).length, sends ? 1 : 0);
		assert.equal(boxesSentBy(byId("close"), facebook).length, 0);
	});
}

test("two boxes of one dialog go together, an empty one does not count", () => {
	const box = (text: string) =>
		`<div contenteditable="true" role="combobox"><p>${text}</p></div>`;
	openPage(
		`<div role="dialog">${box("For one")}${box("For the other")}${box("")}<div id="it" role="button">Go</div></div>`,
	);
	assert.equal(boxesSentBy(byId("it"), facebook).length, 2);
});

test("a key sends all boxes of its composer, and no others", () => {
	const box = (id: string, text: string) =>
		`<div id="${id}" contenteditable="true"><p>${text}</p></div>`;
	openPage(
		`<div role="dialog">${box("one", "")}${box("two", "For the other")}${box("three", "")}</div>
		<div><form><textarea id="elsewhere">A comment</textarea><button>Post</button></form></div>`,
	);
	const ids = boxesSentFrom(byId("one"), facebook).map(({ id }) => id);
	assert.deepEqual(ids, ["one", "two"]);
});

test("what lies over a page or stands in somebody's post has a purpose of its own", () => {
	const search =
		'<div role="dialog"><input role="searchbox"><button id="add">Add</button></div>';
	const dialog =
		'<div role="dialog"><button id="confirm">Publish</button></div>';
	const post =
		'<article><a href="/ana">Ana</a><button id="reply">Reply</button></article>';
	openPage(
		`<textarea id="box">A draft of an unknown kind</textarea>${post}${search}${dialog}`,
	);
	const sends = (id: string) => boxesSentBy(byId(id), facebook).length;
	assert.deepEqual(["add", "reply", "confirm"].map(sends), [0, 0, 1]);
});

test("a control elsewhere on the page sends nothing", () => {
	openPage(`<div role="main"><div role="article"><a href="/p">Ana</a><div dir="auto">Text</div><div id="it" role="button">Like</div>
		<div><div contenteditable="true" role="textbox"><p>Draft</p></div><div role="button">Send</div></div></div></div>`);
	assert.equal(boxesSentBy(byId("it"), facebook).length, 0);
});
