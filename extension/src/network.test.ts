import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

// Run from the extension's folder, as test.mjs does.
const files = readdirSync("src", { recursive: true, encoding: "utf8" })
	.map((name) => name.replaceAll("\\", "/"))
	.filter((name) => /\.(tsx?|html|css)$/.test(name))
	.filter((name) => !/\.test\.tsx?$|^testing\//.test(name));

/** By these a program reaches the network. */
const words =
	/\b(?:fetch|XMLHttpRequest|sendBeacon|WebSocket|WebSocketStream|EventSource|RTCPeerConnection|WebTransport|importScripts|PushManager|FontFace|downloads)\b/;
/** The one room that watches the page's own functions: it wraps them and calls none of itself. */
const watching = /^net[./]/;
const calls =
	/(?<![\w$])(?:fetch|importScripts)\s*\(|new\s+(?:XMLHttpRequest|WebSocket\w*|EventSource|RTCPeerConnection|WebTransport|FontFace)\b|\.sendBeacon\s*\(/;
/** By these text becomes a program or markup. */
const sinks =
	/\beval\s*\(|\bnew Function\b|\bimport\s*\(|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcdoc/;

/** The program's own files, out of its own package. */
const core = ["own-file.ts", "return fetch(href);"];
/** Only what a link on the page is relative to; nothing is asked of it. */
const base = [
	"sites/facebook-comments.ts",
	'const { search } = new URL(link.href, "https://www.facebook.com");',
];

test("one line reaches for a file, and it is the extension's own", () => {
	assert.deepEqual(
		found((name, line) => words.test(line) && !watching.test(name)),
		[core],
	);
	assert.deepEqual(
		found((_name, line) => calls.test(line)),
		[core],
	);
});

test("no address of another host stands in the sources", () => {
	assert.deepEqual(
		found((_name, line) => /["'`(]\s*(?:https?|wss?):|["'`]\/\//.test(line)),
		[base],
	);
});

test("no text becomes a program or markup", () => {
	assert.deepEqual(
		found((_name, line) => sinks.test(line)),
		[],
	);
});

test("these checks see what they are for", () => {
	for (const line of [
		"await fetch(url);",
		"new WebSocket(url)",
		"navigator.sendBeacon (url)",
		"const x = new XMLHttpRequest();",
	]) {
		assert.match(line, calls);
		assert.match(line, words);
	}
	assert.doesNotMatch("watchFetch(ask)", calls);
	assert.match("element.innerHTML = text", sinks);
	assert.deepEqual(code('a("//x"); // fetch()\n/* fetch */ b'), [
		'a("//x"); ',
		" b",
	]);
});

function found(is: (name: string, line: string) => boolean): string[][] {
	return files.flatMap((name) =>
		code(readFileSync(`src/${name}`, "utf8"))
			.filter((line) => is(name, line))
			.map((line) => [name, line.trim()]),
	);
}

/** The lines of a source without what its comments say. */
function code(source: string): string[] {
	const parts =
		/("(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\/.*|\/\*[\s\S]*?\*\//g;
	return source.replace(parts, (_all, text = "") => text).split("\n");
}
