// What the module sets, and that it answers as the native command does.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { added, failed, root } from "./module.mjs";

const testdata = join(root, "screening", "testdata");
const profileFile = join(testdata, "profile.json");
const profile = JSON.parse(readFileSync(profileFile, "utf8"));

test("sets one global", () => {
	assert.deepEqual(added, ["prescreen"]);
	assert.deepEqual(Object.keys(prescreen).sort(), [
		"configure",
		"rules",
		"screen",
		"version",
	]);
	assert.match(prescreen.version, /^\d+\.\d+\.\d+/);
});

test("rules lists every rule with examples", () => {
	const rules = prescreen.rules();
	assert.ok(rules.length > 10);
	for (const rule of rules) {
		for (const field of ["id", "category", "title", "why", "basis", "advice"]) {
			assert.ok(rule[field], `${rule.id}.${field}`);
		}
		assert.ok(["caution", "stop"].includes(rule.level), rule.id);
		assert.ok(rule.flags.length > 0 && rule.passes.length > 0, rule.id);
	}
});

test("answers as the native command", () => {
	const files = readdirSync(testdata)
		.filter((name) => /^(?:drafts|held|finds)-.*\.jsonl$/.test(name))
		.sort()
		.map((name) => join(testdata, name));
	assert.ok(files.some((file) => basename(file).startsWith("finds-")));
	const native = spawnSync(
		"go",
		["run", "./screening/cmd/prescreen", "-format", "jsonl", "-profile"].concat(
			profileFile,
			files,
		),
		{ cwd: root, encoding: "utf8", maxBuffer: 1 << 28 },
	);
	const lines = native.stdout.trimEnd().split("\n");
	const drafts = files.flatMap((file) =>
		readFileSync(file, "utf8").trimEnd().split("\n"),
	);
	assert.equal(lines.length, drafts.length, native.stderr);
	assert.deepEqual(prescreen.configure(profile), { errors: [] });
	for (const [i, line] of drafts.entries()) {
		// The drafts that are set aside are no business of a failure's reader.
		assert.ok(
			isDeepStrictEqual(
				prescreen.screen(JSON.parse(line)),
				JSON.parse(lines[i]),
			),
			`draft ${i + 1} of all`,
		);
	}
	assert.deepEqual(prescreen.configure({}), { errors: [] });
});

describe("spans are UTF-16 code units", () => {
	for (const text of [
		"😀😀 mail dana.w@example.com",
		"Café, 𝐛𝐨𝐥𝐝: dana.w@example.com",
		"\ud800 lone dana.w@example.com \udc00",
		"שלום dana.w@example.com",
	]) {
		test(JSON.stringify(text), () => {
			const found = prescreen
				.screen({ text })
				.findings.find((f) => f.category === "email");
			assert.ok(found, "the address is found");
			assert.equal(text.slice(found.start, found.end), "dana.w@example.com");
			assert.equal(found.quote, "dana.w@example.com");
		});
	}
});

describe("what counts as a plain object", () => {
	for (const [name, draft] of Object.entries({
		"without prototype": Object.assign(Object.create(null), { text: "hi" }),
		frozen: Object.freeze({ text: "hi", context: null }),
		"undefined fields": { text: "hi", id: undefined, context: undefined },
		"a getter": {
			get text() {
				return "hi";
			},
		},
		"a proxy": new Proxy({ text: "hi" }, {}),
		"fields that drafts don't have": { text: "hi", note: { n: 1 } },
	})) {
		test(name, () => {
			assert.deepEqual(prescreen.screen(draft), {
				verdict: "clear",
				findings: [],
				replies: [],
				lang: "en",
			});
		});
	}
});

describe("configure", () => {
	const phone = { text: "she is at 952-555-0163, call her about her biopsy" };
	const finds = () =>
		prescreen.screen(phone).findings.some((f) => f.category === "phone");

	test("a profile is in force at once", () => {
		assert.ok(finds());
		const practice = { phones: ["(952) 555-0163"] };
		assert.deepEqual(prescreen.configure({ practice }), { errors: [] });
		assert.ok(!finds());
		assert.deepEqual(prescreen.configure({}), { errors: [] });
		assert.ok(finds());
	});

	test("a bad profile keeps the last good one", () => {
		const good = { practice: { name: "Grove", phones: ["952-555-0163"] } };
		assert.deepEqual(prescreen.configure(good), { errors: [] });
		const bad = { practice: { name: 4, phones: [] }, staff: [{}] };
		assert.deepEqual(prescreen.configure(bad), {
			errors: [
				{ path: "practice.name", message: "must be text, not a number" },
				{ path: "staff[0].name", message: "is missing" },
			],
		});
		assert.ok(!finds());
		failed(
			prescreen.configure({
				get practice() {
					throw new Error("no");
				},
			}),
		);
		assert.ok(!finds());
		assert.deepEqual(prescreen.configure({}), { errors: [] });
	});
});
