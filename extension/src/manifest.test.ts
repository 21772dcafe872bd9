import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import manifest from "../manifest.json";
import { sites } from "./sites";

/** In the order of the manifest. */
const hosts = manifest.content_scripts[0]?.matches.map((it) =>
	it.slice("https://".length, -"/*".length),
) as string[];
const security = readFileSync("SECURITY.md", "utf8");

/** All that the manifest says. What is added here can do more, and has to be wanted. */
const keys = [
	"manifest_version",
	"name",
	"short_name",
	"version",
	"description",
	"default_locale",
	"minimum_chrome_version",
	"permissions",
	"icons",
	"background",
	"content_scripts",
	"action",
	"storage",
	"options_ui",
	"web_accessible_resources",
	"content_security_policy",
	"browser_specific_settings",
];

test("the manifest has not grown", () => {
	assert.deepEqual(Object.keys(manifest).sort(), keys.toSorted());
	assert.deepEqual(Object.keys(manifest.content_security_policy), [
		"extension_pages",
	]);
	for (const script of manifest.content_scripts) {
		for (const key of ["all_frames", "match_about_blank", "include_globs"]) {
			assert.ok(!(key in script), key);
		}
	}
});

test("each permission has its reason in SECURITY.md", () => {
	assert.deepEqual(manifest.permissions, ["storage", "unlimitedStorage"]);
	for (const permission of manifest.permissions) {
		assert.match(
			security,
			new RegExp(`^\\| +\`${permission}\` +\\| .{40,}`, "m"),
		);
	}
});

test("the policy of our own pages lets nothing in or out", () => {
	assert.deepEqual(
		manifest.content_security_policy.extension_pages.split("; "),
		[
			"default-src 'none'",
			"script-src 'self' 'wasm-unsafe-eval'",
			"connect-src 'self'",
			"style-src 'self'",
			"img-src 'self' blob: data:",
			"media-src blob:",
			"base-uri 'none'",
			"form-action 'none'",
			// The frame for pictures; nothing else can be reached from there.
			`frame-ancestors ${hosts.map((host) => `https://${host}`).join(" ")}`,
		],
	);
});

test("the sites reach nothing of the extension but the frame for pictures", () => {
	const [shared, ...more] = manifest.web_accessible_resources;
	assert.deepEqual(more, []);
	assert.deepEqual(shared?.resources, ["pictures.html"]);
	assert.deepEqual(
		shared?.matches,
		hosts.map((host) => `https://${host}/*`),
	);
});

test("the sites reach nothing of the extension but the frame for pictures", () => {
	const [shared, ...more] = manifest.web_accessible_resources;
	assert.deepEqual(more, []);
	assert.deepEqual(shared?.resources, ["pictures.html"]);
	assert.deepEqual(
		shared?.matches.toSorted(),
		sites
			.flatMap((site) => site.hosts)
			.map((host) => `https://${host}/*`)
			.toSorted(),
	);
});

test("the sites and the manifest name the same hosts", () => {
	const hosts = sites.flatMap((site) => site.hosts);
	// The guard and the net: neither goes where the other does not.
	for (const { matches } of manifest.content_scripts) {
		assert.deepEqual(
			matches.toSorted(),
			hosts.map((host) => `https://${host}/*`).toSorted(),
		);
	}
	assert.equal(manifest.content_scripts.length, 2);
});

test("the guard starts before the page", () => {
	for (const script of manifest.content_scripts) {
		assert.equal(script.run_at, "document_start");
	}
});

test("the newest entry of the list of changes is this version's", () => {
	const changes = readFileSync("CHANGELOG.md", "utf8");
	assert.equal(/^## (\S+)/m.exec(changes)?.[1], manifest.version);
});
