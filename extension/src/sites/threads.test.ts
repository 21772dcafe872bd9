import assert from "node:assert/strict";
import { test } from "node:test";
import { byId, openPage } from "../testing/page";
import { contextsOf, surfaceOf } from "./site";
import { threads } from "./threads";

const post = (name: string, text: string, inside = "") =>
	`<div data-pressable-container="true"><a href="/@${name}"><img alt="picture"></a><a href="/@${name}"><span dir="auto">${name}</span></a>
		<a href="/@${name}/post/1"><time>1d</time></a><span dir="auto">${text}</span><div role="button">Like</div>${inside}</div>`;
const box = (id: string, hint: string) =>
	`<div><a href="/@oak"><span dir="auto">oak</span></a><div id="${id}" contenteditable="true" role="textbox" aria-placeholder="${hint}"></div></div>`;

function read(id: string) {
	const element = byId(id);
	const surface = surfaceOf(threads, element, "");
	return { kind: surface.kind, ...contextsOf(surface, element, "")[0] };
}

test("a dialog answers the post above its boxes, and what is quoted in it is not meant", () => {
	openPage(`${post("cy", "Behind")}<div role="dialog">${post("ana.ruiz", "I was there", post("ben", "Quoted"))}
		${box("first", "…")}${box("second", "…")}<div role="button">Post</div></div>`);
	for (const id of ["first", "second"]) {
		assert.deepEqual(read(id), {
			kind: "reply",
			author: "ana.ruiz",
			text: "I was there",
		});
	}
});

test("a new post answers nothing, and shares what it quotes", () => {
	openPage(
		`${post("ana.ruiz", "Behind")}<div role="dialog">${box("box", "What's new?")}</div>`,
	);
	assert.deepEqual(read("box"), { kind: "post" });
	assert.equal(surfaceOf(threads, byId("box"), "").enter, "breaks");
	openPage(
		`<div role="dialog">${box("box", "What's new?")}${post("ana.ruiz", "I was there")}</div>`,
	);
	assert.deepEqual(read("box"), {
		kind: "share",
		author: "ana.ruiz",
		text: "I was there",
	});
});

test("on a post's page the box answers it, on the feed nothing", () => {
	const page = `${post("ana.ruiz", "I was there")}${box("box", "Reply to ana.ruiz…")}${post("ben", "Later")}`;
	openPage(page, "https://www.threads.com/@ana.ruiz/post/1");
	assert.deepEqual(read("box"), {
		kind: "reply",
		author: "ana.ruiz",
		text: "I was there",
	});
	openPage(
		`${post("ana.ruiz", "I was there")}${box("box", "What's new?")}`,
		"https://www.threads.com/",
	);
	assert.equal(read("box").author, undefined);
});

test("a message is written beside its transcript", () => {
	const row = (own: string, text: string) =>
		`<div role="row"><div role="gridcell" data-scope="messages_table">${own}<div dir="auto">${text}</div></div></div>`;
	openPage(
		`<h2>ana.ruiz</h2><div><div role="grid">${row("", "Did I leave my card?")}${row("<h5>You sent</h5>", "Let me look")}</div>${box("box", "Message...")}</div>`,
	);
	const { kind, text } = read("box");
	assert.deepEqual([kind, text], ["message", "Did I leave my card?"]);
});

test("where people are chosen Enter may send", () => {
	openPage(
		`<div role="dialog"><div role="option">ana.ruiz</div>${box("box", "Message...")}</div>`,
	);
	assert.equal(surfaceOf(threads, byId("box"), "").enter, "sends");
});
