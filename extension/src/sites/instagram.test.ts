import assert from "node:assert/strict";
import { test } from "node:test";
import { byId, openPage } from "../testing/page";
import { instagram } from "./instagram";
import { contextsOf, surfaceOf } from "./site";

const item = (name: string, text: string, inside = "") =>
	`<li><div><a href="/${name}/"><img alt="${name}'s profile picture"></a><h3><a href="/${name}/">${name}</a></h3>
		<span dir="auto">${text}</span><time datetime="2026-01-01">1d</time><button>Reply</button></div>${inside}</li>`;
const form =
	'<section><form method="POST"><div role="button"></div><textarea id="box" placeholder="Add a comment…"></textarea><div id="post" role="button">Post</div></form></section>';

function read(text: string) {
	const surface = surfaceOf(instagram, byId("box"), text);
	return { kind: surface.kind, ...contextsOf(surface, byId("box"), text)[0] };
}

function openPost(): void {
	const replies = `<ul>${item("oakclinic", "Thank you!")}</ul>`;
	openPage(`<main><article>Behind</article></main><div role="dialog"><article>
		<header><a href="/oakclinic/">oakclinic</a></header>
		<ul>${item("oakclinic", "Flu shots are here")}${item("ana.ruiz", "Loved my visit", replies)}${item("ben_k", "Hours?")}</ul>
		<section><div role="button">Like</div></section>${form}</article></div>`);
}

test("a comment answers the caption", () => {
	openPost();
	assert.deepEqual(read("So nice"), {
		kind: "comment",
		author: "oakclinic",
		text: "Flu shots are here",
	});
});

test("a mention in front makes it a reply to that person's comment", () => {
	openPost();
	assert.deepEqual(read("@ana.ruiz thank you"), {
		kind: "reply",
		author: "ana.ruiz",
		text: "Loved my visit",
	});
	assert.equal(read("@nobody.here look").kind, "comment");
});

test("only the form's own controls belong to the box", () => {
	openPost();
	const block = surfaceOf(instagram, byId("box"), "").block(byId("box"));
	assert.ok(block.contains(byId("post")));
	assert.equal(block.tagName, "FORM");
});

test("a message answers the other person, not one's own rows", () => {
	const theirs = (text: string) =>
		`<div role="row"><div role="gridcell" data-scope="messages_table"><div role="button" aria-label="Double tap to like"><div dir="auto">${text}</div></div></div></div>`;
	const own = (text: string) =>
		`<div role="row"><div role="gridcell" data-scope="messages_table"><h5>You sent</h5><div dir="auto">${text}</div></div></div>`;
	openPage(`<main><section><h2>ana.ruiz</h2><div data-pagelet="IGDOpenMessageList">${theirs("Hi")}${own("Hello")}${theirs("Did I leave my card?")}${own("Let me look")}</div>
		<div><div id="box" contenteditable="true" role="textbox" aria-label="Message"></div><div role="button">Send</div></div></section></main>`);
	assert.deepEqual(read(""), {
		kind: "message",
		author: "ana.ruiz",
		text: "Did I leave my card?",
	});
});

test("a comment box in the feed answers its own post", () => {
	const post = (name: string, text: string, inside: string) =>
		`<article><header><a href="/${name}/">${name}</a></header><div><a href="/${name}/">${name}</a><span dir="auto">${text}</span></div>${inside}</article>`;
	openPage(
		`<main>${post("ben_k", "Hours?", "")}${post("ana.ruiz", "Loved my visit", form)}</main>`,
	);
	assert.deepEqual(read(""), {
		kind: "comment",
		author: "ana.ruiz",
		text: "Loved my visit",
	});
});

test("a dialog without a post publishes one, with all of its controls", () => {
	for (const box of [
		'<div id="box" contenteditable="true"></div>',
		'<textarea id="box"></textarea>',
	]) {
		openPage(`<main><article><time>1d</time></article></main><div role="dialog"><div><h1>Edit info</h1><div role="button" id="done">Done</div></div>
			<div><a href="/oakclinic/">oakclinic</a>${box}</div></div>`);
		const surface = surfaceOf(instagram, byId("box"), "");
		assert.equal(surface.kind, "post");
		assert.equal(surface.enter, box.includes("textarea") ? "sends" : "breaks");
		assert.ok(surface.block(byId("box")).contains(byId("done")));
	}
});

test("a story is answered in private", () => {
	openPage(
		'<section><header><a href="/ana.ruiz/">ana.ruiz</a></header><div role="button" id="emoji">👏</div><textarea id="box"></textarea><div role="button" id="send">Send</div></section>',
		"https://www.instagram.com/stories/ana.ruiz/1/",
	);
	assert.deepEqual(read(""), {
		kind: "message",
		author: "ana.ruiz",
		text: "",
	});
	const surface = surfaceOf(instagram, byId("box"), "");
	assert.ok(surface.block(byId("box")).contains(byId("send")));
});

test("where people are chosen Enter may send", () => {
	openPage(
		'<div role="dialog"><input type="checkbox">Ana<div id="box" contenteditable="true"></div></div>',
	);
	assert.equal(surfaceOf(instagram, byId("box"), "").enter, "sends");
});
