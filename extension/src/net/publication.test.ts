import assert from "node:assert/strict";
import { test } from "node:test";
import { isSame, publicationIn } from "./body";
import { readerFor } from "./publication";
import type { Publication } from "./question";

const words = "Thank you, Dana";

function published(
	url: string,
	body: unknown,
	method = "POST",
): Publication | null | Promise<Publication | null> {
	const reader = readerFor(method, url);
	return reader && publicationIn(reader, body);
}

function graphql(name: string, input: object): string {
	return new URLSearchParams({
		fb_api_req_friendly_name: name,
		variables: JSON.stringify({ input, scale: 2 }),
		doc_id: "7000000000000001",
	}).toString();
}

const message = { message: { ranges: [], text: words } };
const operations: [name: string, kind: string, input: object][] = [
	["ComposerStoryCreateMutation", "post", message],
	["ComposerStoryEditMutation", "post", message],
	["useCometUFICreateCommentMutation", "comment", message],
	["useCometUFIEditCommentMutation", "comment", message],
	["useStoriesSendReplyMutation", "message", { message: words }],
	["CometFeedStoryShareNowMutation", "share", message],
	["BusinessComposerStoryCreationMutation", "post", { posts: [message] }],
	["BarcelonaCreatePostMutation", "post", { caption: { text: words } }],
];
for (const [name, kind, input] of operations) {
	test(`reads the words of ${name}`, () => {
		for (const path of ["/api/graphql/", "/api/graphql", "/graphql/query"]) {
			assert.deepEqual(published(path, graphql(name, input)), {
				operation: name,
				kind,
				texts: [words],
			});
		}
	});
}

const addresses: [url: string, fields: Record<string, string>][] = [
	["/api/v1/web/comments/17900/add/", { comment_text: words }],
	[
		"https://www.instagram.com/web/comments/17900/add/?hl=es",
		{ comment_text: words },
	],
	["/api/v1/media/configure/", { caption: words }],
	["/api/v1/media/configure_to_clips/", { caption: words }],
	["/api/v1/web/media/17900/edit_media/", { caption_text: words }],
	["/api/v1/media/configure_text_only_post/", { caption: words }],
];
for (const [url, fields] of addresses) {
	test(`reads what is sent to ${url}`, () => {
		const found = published(url, new URLSearchParams(fields).toString());
		assert.deepEqual((found as Publication).texts, [words]);
	});
}

test("a comment with a parent is a reply", () => {
	const found = published(
		"/api/v1/web/comments/17900/add/",
		new URLSearchParams({ comment_text: words, replied_to_comment_id: "1" }),
	);
	assert.equal((found as Publication).kind, "reply");
});

const otherwise: [name: string, url: string, body: string, method?: string][] =
	[
		["a query", "/api/graphql/", graphql("CometNewsFeedQuery", message)],
		[
			"a saved draft",
			"/api/graphql/",
			graphql("ComposerDraftSaveMutation", message),
		],
		[
			"a sign of typing",
			"/api/graphql/",
			graphql("useTypingSendMutation", message),
		],
		[
			"a reaction",
			"/api/graphql/",
			graphql("CometUFIFeedbackReactMutation", {}),
		],
		["a share without words", "/api/graphql/", graphql("ShareNowMutation", {})],
		[
			"a count of use",
			"/ajax/bz",
			graphql("ComposerStoryCreateMutation", message),
		],
		[
			"a reading",
			"/api/graphql/",
			graphql("PostCreateMutation", message),
			"GET",
		],
		["an unreadable body", "/api/graphql/", '{"variables":'],
	];
for (const [name, url, body, method] of otherwise) {
	test(`lets ${name} alone`, () => {
		assert.equal(published(url, body, method), null);
	});
}

test("reads bodies of every kind", async () => {
	const text = graphql("PostCreateMutation", message);
	const form = new FormData();
	for (const [name, value] of new URLSearchParams(text)) form.set(name, value);
	const bytes = new TextEncoder().encode(text);
	const request = (body: BodyInit) =>
		new Request("https://www.facebook.com/api/graphql/", {
			method: "POST",
			body,
		});
	for (const body of [
		text,
		new URLSearchParams(text),
		form,
		bytes,
		bytes.buffer,
		new DataView(bytes.buffer),
		new Blob([text]),
		request(text),
		request(form),
		JSON.stringify(Object.fromEntries(new URLSearchParams(text))),
	]) {
		const found = await published("/api/graphql/", body);
		assert.deepEqual(found?.texts, [words], String(body));
	}
});

test("reading a request leaves it to be sent", async () => {
	const text = graphql("PostCreateMutation", message);
	const request = new Request("https://www.facebook.com/api/graphql/", {
		method: "POST",
		body: text,
	});
	await published(request.url, request);
	assert.equal(await request.text(), text);
});

test("a form that was filled anew is another one", () => {
	const form = new URLSearchParams({ comment_text: "one" });
	const read = () => published("/web/comments/1/add/", form) as Publication;
	const before = read();
	assert.ok(isSame(read(), before));
	form.set("comment_text", "two");
	assert.ok(!isSame(read(), before));
});
