import assert from "node:assert/strict";
import { test } from "node:test";
import { byId, openPage } from "../testing/page";
import { businessSuite } from "./business-suite";
import { contextsOf, surfaceOf } from "./site";

const site = "https://business.facebook.com/latest";
const textbox = (id: string, role = "textbox") =>
	`<div id="${id}" contenteditable="true" role="${role}"></div>`;
const message = (side: string, text: string) =>
	`<div style="display: flex; justify-content: flex-${side}"><div><div data-message-id="m">${text}</div></div></div>`;

function read(id: string, text = "") {
	const box = byId(id);
	const surface = surfaceOf(businessSuite, box, text);
	return { kind: surface.kind, ...contextsOf(surface, box, text)[0] };
}

function openConversation(messages: string): void {
	const pane = "/bizweb:inbox/bizweb_inbox:messenger_detail_view";
	openPage(
		`<div role="main"><h1>Inbox</h1><span data-surface="/bizweb:inbox/bizweb_inbox:thread_list"><span>Somebody Else</span></span>
		<span data-surface="${pane}"><span data-surface="${pane}/inbox:detail_view_header"><div>Ana\u200b Ruiz\u200b</div><div>Assign</div></span>
		<div role="region" aria-label="Message list container">${messages}</div>
		<div>${textbox("box")}<div role="button" id="like"></div></div></span></div>`,
		`${site}/inbox/messenger`,
	);
}

test("a message answers the contact, and only alignment tells who spoke", () => {
	openConversation(
		message("start", "Hello") +
			message("end", "Hello, we are here") +
			message("start", "Is my test back?") +
			message("end", "Your test, one moment"),
	);
	assert.deepEqual(read("box"), {
		kind: "message",
		author: "Ana Ruiz",
		text: "Is my test back?",
	});
});

test("messages of one side may share what aligns them", () => {
	openConversation(
		`${message("start", "Is my test back?")}
		<div style="display: flex; flex-direction: column; align-items: flex-end">
			<div data-message-id="a">One moment</div><div data-message-id="b">We look</div></div>`,
	);
	assert.equal(read("box").text, "Is my test back?");
});

test("a transcript that sticks to the bottom is not all one's own", () => {
	openConversation(
		`<div style="display: flex; flex-direction: column; justify-content: flex-end">${message("start", "Is my test back?")}${message("start", "Please")}</div>`,
	);
	assert.equal(read("box").text, "Is my test back?\nPlease");
});

test("a comment in the inbox answers what its pane shows", () => {
	const comment = (id: string, author: string, text: string) =>
		`<div data-commentid="${id}"><div role="article" aria-label="Comment by ${author}"><a href="/a?comment_id=${id}">${author}\u200b</a><div dir="auto">${text}</div></div></div>`;
	const pane = "/bizweb:inbox/bizweb_inbox:comments_detail_view";
	openPage(
		`<div role="main"><span data-surface="/bizweb:inbox/bizweb_inbox:thread_list"><a href="/x">Somebody Else</a><div dir="auto">Other words</div></span>
		<span data-surface="${pane}"><span data-surface="${pane}/content"><h3><a href="/oak">Oak Clinic</a></h3><div dir="auto">We are open</div>
		${comment("1", "Ana Ruiz", "I was there on Monday")}<div aria-placeholder="Reply to Ana Ruiz" id="reply" contenteditable="true" role="combobox"></div>
		${comment("2", "Ben", "Hours?")}<div>${textbox("comment")}</div></span></span></div>`,
		`${site}/inbox/facebook`,
	);
	assert.deepEqual(read("reply"), {
		kind: "reply",
		author: "Ana Ruiz",
		text: "I was there on Monday",
	});
	assert.deepEqual(read("comment"), {
		kind: "comment",
		author: "Oak Clinic",
		text: "We are open",
	});
});

test("a composer's controls are those of the whole page, or of its dialog", () => {
	const preview = '<a href="/oak">Oak Clinic</a><div dir="auto">Preview</div>';
	openPage(
		`<header><button id="top">Publish</button></header><div><h1>Create post</h1>${textbox("box", "combobox")}</div>${preview}<footer><button id="foot">Publish</button></footer>`,
		`${site}/composer`,
	);
	const surface = surfaceOf(businessSuite, byId("box"), "");
	assert.deepEqual([surface.kind, surface.enter], ["post", "breaks"]);
	for (const id of ["top", "foot"]) {
		assert.ok(surface.block(byId("box")).contains(byId(id)), id);
	}
	openPage(
		`<button id="behind">Publish</button><div role="dialog"><h2>Edit post</h2>${textbox("box", "combobox")}<button id="save">Update</button></div>`,
		`${site}/posts/published_posts`,
	);
	const edited = surfaceOf(businessSuite, byId("box"), "");
	assert.equal(edited.kind, "post");
	assert.ok(edited.block(byId("box")).contains(byId("save")));
	assert.ok(!edited.block(byId("box")).contains(byId("behind")));
});

test("a plain text box is a composer only on a composer's page", () => {
	openPage(`<main>${textbox("box")}</main>`, `${site}/reels_composer/`);
	assert.equal(surfaceOf(businessSuite, byId("box"), "").kind, "post");
	openPage(`<main>${textbox("box")}</main>`, `${site}/insights`);
	assert.equal(surfaceOf(businessSuite, byId("box"), "").enter, "sends");
});

test("a box among comments is no composer, whatever its role", () => {
	openPage(
		`<div role="dialog"><h3><a href="/oak">Oak Clinic</a></h3><div dir="auto">We are open</div>
		<div data-commentid="1"><div role="article"><a href="/a">Ana</a><div dir="auto">Hi</div></div></div>${textbox("box", "combobox")}</div>`,
		`${site}/posts/published_posts`,
	);
	const surface = surfaceOf(businessSuite, byId("box"), "");
	assert.deepEqual([surface.kind, surface.enter], ["comment", "sends"]);
});
