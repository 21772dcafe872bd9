import assert from "node:assert/strict";
import { test } from "node:test";
import { byId, openPage } from "../testing/page";
import { facebook } from "./facebook";
import { contextsOf, knownSurface, surfaceOf } from "./site";

const box = (id: string, text = "", placeholder = "") =>
	`<div id="${id}" contenteditable="true" role="textbox" aria-placeholder="${placeholder}"><p>${text}</p></div>`;
const comment = (id: string, author: string, text: string) =>
	`<div data-commentid="${id}"><div role="article" aria-label="Comment by ${author}">
		<a href="/u?comment_id=${id}" role="link"><span dir="auto">${author}</span></a>
		<span dir="auto"><div dir="auto">${text}</div></span>
		<ul><li><div role="button" id="message${id}">Send message</div></li></ul></div></div>`;
/** A page with one feed; what lies over it comes with `layer`. */
const page = (layer: string) =>
	openPage(`<div id="mount"><div role="main"><div role="button" id="new">What's on your mind?</div><div role="feed">
		<div role="article"><h3><a href="/dana">Dana</a></h3><div role="button" id="menu" aria-haspopup="menu">⋯</div>
			<div dir="auto">Thanks for my appointment</div>
			<div><div><div role="button" id="like">Like</div></div><div><div role="button" id="open">Comment</div></div>
				<div><div role="button" id="share">Share</div></div></div>
			${comment("1", "Ana", "Me too")}${box("b")}<div role="button" id="gif">GIF</div></div></div></div></div>
		${layer}`);
const dialog = (inside: string) =>
	`<div role="dialog"><h2>Title</h2><div role="button" id="close"><i></i></div><span>Oak Clinic</span>${inside}
		<div role="button" id="go">Go</div></div>`;

function press(id: string): void {
	facebook.pressed?.(byId(id));
}

function read(id: string) {
	const element = byId(id);
	const text = element.textContent ?? "";
	const surface = surfaceOf(facebook, element, text);
	const contexts = contextsOf(surface, element, text);
	return [surface.kind, ...contexts.map((it) => `${it.author}: ${it.text}`)];
}

const shared = "Dana: Thanks for my appointment";

test("what was pressed tells what a dialog writes", () => {
	page(dialog(box("in")));
	press("new");
	assert.deepEqual(read("in"), ["post"]);
	press("share");
	assert.deepEqual(read("in"), ["share", shared]);
	// Pressing about in the dialog changes nothing.
	press("in");
	press("go");
	assert.deepEqual(read("in"), ["share", shared]);
	press("message1");
	assert.deepEqual(read("in"), ["message", "Ana: Me too"]);
	press("new");
	assert.deepEqual(read("in"), ["post"]);
});

test("an editor opens with the words of its post", () => {
	page(dialog(box("in", "Thanks for my appointment")));
	press("menu");
	assert.deepEqual(read("in"), ["post"]);
	byId("in").textContent = "Something else";
	assert.deepEqual(read("in"), ["post"]);
});

test("what stands below the box is shared, whatever was pressed", () => {
	const below =
		'<div><h4><a href="/rosa">Rosa</a></h4><div dir="auto">Loved the tips</div></div>';
	page(dialog(`<div dir="auto">Oak Clinic</div>${box("in")}${below}`));
	press("new");
	assert.deepEqual(read("in"), ["share", "Rosa: Loved the tips"]);
	// Which of both it is, nobody can tell: both are asked about.
	press("share");
	assert.deepEqual(read("in"), ["share", "Rosa: Loved the tips", shared]);
	press("go");
	assert.deepEqual(read("in"), ["share", "Rosa: Loved the tips", shared]);
});

test("a link to another site below the box shares nobody's post", () => {
	page(
		dialog(
			`${box("in")}<a href="https://news.example/x"><span dir="auto">news.example</span></a>`,
		),
	);
	press("new");
	assert.deepEqual(read("in"), ["post"]);
});

test("a menu over the page shares at once when a post's action has opened it", () => {
	page(
		'<div role="menu"><div role="menuitem" id="now">Share now</div><div role="menuitem" id="icon"><i></i></div></div>',
	);
	const shares = (id: string) =>
		knownSurface(facebook, byId(id), byId(id).textContent ?? "")?.kind;
	for (const [opener, kind] of [
		["share", "share"],
		["open", "share"],
		["like", undefined],
		["menu", undefined],
		["gif", undefined],
		["message1", undefined],
		["new", undefined],
	] as const) {
		press(opener);
		assert.equal(shares("now"), kind, opener);
		assert.equal(shares("icon"), undefined, opener);
		// What has opened it is no more held than before.
		assert.equal(shares(opener), undefined, opener);
	}
});

test("a message begun from a comment answers it, in an empty chat too", () => {
	page(
		`<div><h2>Ana</h2>${box("chat", "", "Write to Ana")}</div><div>${box("other", "", "Write to Ben")}</div>`,
	);
	press("message1");
	assert.deepEqual(read("chat"), ["message", "Ana: Me too"]);
	assert.notEqual(read("other")[0], "message");
	press("new");
	assert.deepEqual(read("chat"), ["message", "Ana: Me too"]);
});

test("captions have pages of their own", () => {
	page("");
	for (const [path, kind] of [
		["/reels/create/", "post"],
		["/stories/create", "post"],
		["/stories/123/", "message"],
		["/", "comment"],
	] as const) {
		document.location.href = `https://www.facebook.com${path}`;
		assert.equal(read("b")[0], kind, path);
	}
});

test("a link to the writer over the box does not hide what is written about", () => {
	const writer = '<a href="/oak">Oak Clinic</a>';
	page(dialog(writer + box("in")));
	const also = () => {
		const surface = surfaceOf(facebook, byId("in"), "");
		return contextsOf(surface, byId("in"), "").map((it) => [it.as, it.text]);
	};
	press("new");
	assert.deepEqual(also(), [[undefined, ""]]);
	press("share");
	assert.deepEqual(also()[1], ["share", "Thanks for my appointment"]);
	press("message1");
	assert.deepEqual(also()[1], ["message", "Me too"]);
	// The post itself, opened to be answered.
	page(dialog(`<a href="/dana">Dana</a>${box("in")}`));
	press("open");
	assert.equal(also().length, 1);
});
