import assert from "node:assert/strict";
import { test } from "node:test";
import manifest from "../manifest.json";
import { sites } from "./sites";

test("the extension asks for nothing but storage", () => {
	// Without the second a browser that runs out of room may throw the record away.
	assert.deepEqual(manifest.permissions, ["storage", "unlimitedStorage"]);
	for (const key of [
		"host_permissions",
		"optional_permissions",
		"externally_connectable",
	]) {
		assert.ok(!(key in manifest), key);
	}
	const policy = manifest.content_security_policy.extension_pages;
	assert.match(policy, /connect-src 'self'/);
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
