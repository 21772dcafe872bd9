import assert from "node:assert/strict";
import { test } from "node:test";
import { byId, openPage } from "../testing/page";
import { facebook } from "./facebook";
import { contextsOf, surfaceOf } from "./site";

const box = (id: string, placeholder: string, text = "") =>
	`<div id="${id}" contenteditable="true" role="textbox" aria-placeholder="${placeholder}"><p>${text}</p></div>`;
const comment = (id: string, author: string, text: string, inside = "") =>
	`<div data-commentid="${id}"><div role="article" tabindex="-1" aria-label="Comment by ${author} 3 minutes ago">
		<a href="/u" aria-hidden="true" tabindex="-1"><img alt=""></a>
		<a href="/u?comment_id=${id}" role="link"><span dir="auto">${author}</span></a>
		<span dir="auto" lang="en"><div><div dir="auto">${text}</div></div></span>
		<ul><li><a href="#">3m</a></li><li><div role="button">Reply</div></li></ul>
	</div>${inside}</div>`;
const post = (author: string, text: string, rest: string, attributes: string) =>
	`<div ${attributes}><h3><a href="/p">${author}</a></h3><a href="/p/1">5h</a>
		<div dir="auto">${text}</div><div><div role="button">Like</div></div>${rest}</div>`;

function read(id: string) {
	const element = byId(id);
	const text = element.textContent ?? "";
	const surface = surfaceOf(facebook, element, text);
	return { kind: surface.kind, ...contextsOf(surface, element, text)[0] };
}

test("a comment answers its post, in every shape of the feed", () => {
	const shapes = [
		'role="article"',
		'aria-posinset="2"',
		'aria-describedby="x"',
	];
	const posts = shapes.map((shape, at) =>
		post(
			`Author ${at}`,
			`Text ${at} <img alt="🙏">`,
			comment(`${at}`, "Ben", "Nice") + box(`b${at}`, "Write a comment…"),
			shape,
		),
	);
	openPage(`<div role="main"><div role="feed">${posts.join("")}</div></div>`);
	shapes.forEach((_, at) => {
		assert.deepEqual(read(`b${at}`), {
			kind: "comment",
			author: `Author ${at}`,
			text: `Text ${at} 🙏`,
		});
	});
});

test("a reply answers the person named, wherever its box stands", () => {
	const inside = comment(
		"1",
		"Ana Ruiz",
		"I was there on Monday",
		box("in", "Reply to Ana Ruiz"),
	);
	const own = comment("2", "Oak Clinic", "Thank you, Ana");
	const after = `${comment("3", "Ana", "Other person")}${own}${box("after", "Reply to Ana")}${comment("4", "Cy", "Later")}`;
	openPage(
		post(
			"Oak Clinic",
			"We are open",
			inside + after + box("last", "Comment as Oak Clinic"),
			'role="article"',
		),
	);
	assert.deepEqual(read("in"), {
		kind: "reply",
		author: "Ana Ruiz",
		text: "I was there on Monday",
	});
	assert.deepEqual(read("after"), {
		kind: "reply",
		author: "Ana",
		text: "Other person",
	});
	assert.deepEqual(read("last"), {
		kind: "comment",
		author: "Oak Clinic",
		text: "We are open",
	});
});

test("without a name a reply never answers the Page's own words", () => {
	const thread = comment(
		"1",
		"Ana",
		"My knee hurts",
		`${comment("2", "Oak Clinic", "Please call us")}${box("b", "Reply…")}`,
	);
	openPage(post("Oak Clinic", "We are open", thread, 'role="article"'));
	assert.deepEqual(read("b"), {
		kind: "reply",
		author: "Ana",
		text: "My knee hurts",
	});
});

test("a post in a dialog is not the feed behind it", () => {
	const behind = post("Stranger", "Behind", "", 'role="article"');
	const front = `<h2>Oak Clinic's post</h2>${post("Oak Clinic", "In front", comment("1", "Ana", "Hi"), "")}${box("b", "Write a comment…")}`;
	openPage(
		`<div role="main"><div role="feed">${behind}</div></div><div role="dialog" aria-modal="true">${front}</div>`,
	);
	assert.deepEqual(read("b"), {
		kind: "comment",
		author: "Oak Clinic",
		text: "In front",
	});
});

test("a dialog with nothing to answer writes a post", () => {
	openPage(`<div role="dialog"><h2>Create post</h2><div role="button" aria-label="Close"></div><span>Sam Staff</span>
		<div><div>${box("b", "What's on your mind?")}</div></div><div id="post" role="button" aria-label="Post">Post</div></div>`);
	const surface = surfaceOf(facebook, byId("b"), "");
	assert.equal(surface.kind, "post");
	assert.equal(surface.enter, "breaks");
	assert.ok(surface.block(byId("b")).contains(byId("post")));
});

test("a photo without a caption is a post to be answered", () => {
	openPage(`<div role="dialog"><h2><a href="/oak">Oak Clinic</a></h2><img alt="">
		<div>${box("b", "Write a comment…")}</div></div>`);
	const surface = surfaceOf(facebook, byId("b"), "");
	assert.equal(surface.kind, "comment");
	assert.equal(surface.enter, "sends");
});

test("a box of no known kind takes the buttons of its whole dialog", () => {
	openPage(`<div role="dialog"><header><h1>Create reel</h1><div id="publish" role="button">Publish</div></header>
		<p><span contenteditable="true" id="b"></span></p></div>`);
	assert.ok(
		surfaceOf(facebook, byId("b"), "")
			.block(byId("b"))
			.contains(byId("publish")),
	);
});

test("a chat answers the other person's last words, also beside a feed", () => {
	const row = (label: string, text: string) =>
		`<div data-scope="messages_table" aria-label="${label}: ${text}"><div dir="auto">${text}</div></div>`;
	const chat = `<div><div role="log" aria-label="Messages in conversation with Ana Ruiz">
		${row("At 10:30 AM, Ana Ruiz", "Hello")}${row("At 10:31 AM, You", "Hi Ana")}
		${row("At 10:32 AM, Ana Ruiz", "Is my test back?")}${row("Enter, Message sent 10:33 AM by Ana Ruiz", "Please")}
		${row("At 10:34 AM, You", "One moment")}</div><div>${box("chat", "Aa")}</div></div>`;
	openPage(
		`<div role="main">${post("Oak Clinic", "Open", box("b", "Write a comment…"), 'role="article"')}</div>${chat}`,
	);
	assert.deepEqual(read("chat"), {
		kind: "message",
		author: "Ana Ruiz",
		text: "Is my test back?\nPlease",
	});
	assert.equal(read("b").kind, "comment");
});

test("a reply that names nobody may answer anyone in its thread", () => {
	const reply = (id: string, author: string, text: string) =>
		comment(`1&reply_comment_id=${id}`, author, text);
	const thread = `${comment("1", "Ana", "I was there on Monday")}${reply("2", "Oak Clinic", "Hello")}${reply("3", "Ben", "Nice")}${box("b", "Reply…")}`;
	openPage(
		post(
			"Oak Clinic",
			"We are open",
			`${comment("8", "Eve", "Before")}${thread}${comment("9", "Cy", "Later")}`,
			'role="article"',
		),
	);
	const element = byId("b");
	const surface = surfaceOf(facebook, element, "");
	assert.deepEqual(
		contextsOf(surface, element, "").map((it) => it.author),
		["Ana", "Ben"],
	);
});

test("a person who wrote more than once in a thread is answered on all of it", () => {
	const thread = `${comment("1", "Ana", "I was there on Monday")}${comment("1&reply_comment_id=2", "Ana", "Nice")}${box("b", "Reply to Ana")}`;
	openPage(
		post(
			"Oak Clinic",
			"We are open",
			`${comment("8", "Ana", "Elsewhere")}${thread}${comment("9", "Cy", "Later")}`,
			'role="article"',
		),
	);
	const element = byId("b");
	const surface = surfaceOf(facebook, element, "");
	assert.deepEqual(
		contextsOf(surface, element, "").map((it) => it.text),
		["I was there on Monday", "Nice"],
	);
});

test("an edited reply answers what it answered, a restored one the words beside it", () => {
	const own = (inside: string) =>
		`<div data-commentid="2"><div role="article" aria-label="Reply"><a href="/u?comment_id=1&reply_comment_id=2"><i></i></a>${inside}</div></div>`;
	const words = '<div dir="auto">Nice</div>';
	const draft = box("b", "Edit", "Our words");
	for (const [inside, text] of [
		[draft, "I was there on Monday"],
		[`<a href="/ben">Ben</a>${words}${draft}`, "Nice"],
	] as const) {
		openPage(
			post(
				"Oak Clinic",
				"We are open",
				comment("1", "Ana", "I was there on Monday") + own(inside),
				'role="article"',
			),
		);
		const element = byId("b");
		const surface = surfaceOf(facebook, element, "Our words");
		assert.equal(surface.kind, "reply");
		const texts = contextsOf(surface, element, "Our words").map(
			(it) => it.text,
		);
		assert.ok(texts.includes(text), texts.join(", "));
	}
});

test("text behind See more is noted as cut, and See less as whole", () => {
	const more = (words: string, control: string) =>
		`${words}<span> <div role="button">${control}</div></span>`;
	openPage(
		["It was long …", "It was long ...", "It was long.", "It trails off…"]
			.map((words, at) => {
				const text = at === 3 ? words : more(words, "Xyz");
				return post("Ana", text, box(`b${at}`, ""), 'role="article"');
			})
			.join(""),
	);
	const cut = [0, 1, 2, 3].map((at) => {
		const element = byId(`b${at}`);
		const surface = surfaceOf(facebook, element, "");
		return contextsOf(surface, element, "")[0]?.cut;
	});
	assert.deepEqual(cut, [true, true, undefined, undefined]);
});
