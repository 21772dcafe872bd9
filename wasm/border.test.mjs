// The border between the Go core and JavaScript: what the module sets, that it
// answers as the native command does, and that nothing that is handed to it
// throws, hangs or breaks it. Run it on a built module:
//
//	PRESCREEN_DIST=DIR node --test wasm/border.test.mjs
//
// DIR holds prescreen.wasm and wasm_exec.js, and is ../dist where it is missing.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = process.env.PRESCREEN_DIST
	? resolve(process.env.PRESCREEN_DIST)
	: join(root, "dist");
const testdata = join(root, "screening", "testdata");
const profileFile = join(testdata, "profile.json");
const profile = JSON.parse(readFileSync(profileFile, "utf8"));

runInThisContext(readFileSync(join(dist, "wasm_exec.js"), "utf8"));
const others = new Set(Object.getOwnPropertyNames(globalThis));
const go = new globalThis.Go();
const { instance } = await WebAssembly.instantiate(
	readFileSync(join(dist, "prescreen.wasm")),
	go.importObject,
);
// It runs for ever; the object is there as soon as the call returns.
void go.run(instance);

/** The globals that the module itself has set. */
const added = Object.getOwnPropertyNames(globalThis).filter(
	(name) => !others.has(name),
);

const risky = {
	id: "r-1",
	surface: "reply",
	context: { author: "Dana", text: "Thanks for my appointment yesterday!" },
	text: "You're welcome!",
};

/** Fails unless the module still answers as it did at first. */
function stillWorks() {
	const report = prescreen.screen(risky);
	assert.equal(report.id, "r-1");
	assert.equal(report.verdict, "stop");
	assert.equal(report.findings[0].quote, "You're welcome");
}

function failed(answer) {
	assert.deepEqual(Object.keys(answer), ["error"]);
	assert.equal(typeof answer.error, "string");
	assert.notEqual(answer.error, "");
	return answer.error;
}

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
		.filter((name) => /^drafts-.*\.jsonl$/.test(name))
		.sort()
		.map((name) => join(testdata, name));
	assert.ok(files.length > 0);
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
		assert.deepEqual(prescreen.screen(JSON.parse(line)), JSON.parse(lines[i]));
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

/** Values that no caller should pass, by name; made anew for each call. */
const hostile = {
	undefined: () => undefined,
	null: () => null,
	number: () => 7,
	NaN: () => Number.NaN,
	bigint: () => 1n,
	symbol: () => Symbol("text"),
	text: () => "Thanks!",
	true: () => true,
	function: () => () => {},
	class: () => class Draft {},
	"empty list": () => [],
	"list of lists": () => [[[]], [1]],
	date: () => new Date(0),
	map: () => new Map([["text", "hi"]]),
	promise: () => Promise.resolve({ text: "hi" }),
	"typed array": () => new Uint8Array(8),
	"global object": () => globalThis,
	"cyclic object": () => {
		const o = { text: "hi" };
		o.context = o;
		return o;
	},
	"cyclic list": () => {
		const media = [];
		media.push(media);
		return { text: "hi", media };
	},
	"ten thousand levels": () => {
		let o = {};
		for (let i = 0; i < 10_000; i++) {
			o = { context: o };
		}
		return o;
	},
	"four thousand million items": () => ({
		text: "hi",
		media: new Array(4_294_967_295),
		staff: new Array(4_294_967_295),
	}),
	"getter that throws": () => ({
		get text() {
			throw new Error("no");
		},
		get practice() {
			throw new Error("no");
		},
	}),
	"getter that throws null": () => ({
		get text() {
			throw null;
		},
	}),
	"getter that throws what throws": () => ({
		get text() {
			throw {
				get message() {
					throw new Error("no");
				},
				toString() {
					throw new Error("no");
				},
			};
		},
	}),
	"getter deep inside": () => ({
		text: "hi",
		context: {
			get author() {
				throw new Error("no");
			},
		},
		practice: {
			get name() {
				throw new Error("no");
			},
		},
	}),
	"list item that throws": () => {
		const media = [1];
		Object.defineProperty(media, 0, {
			enumerable: true,
			get() {
				throw new Error("no");
			},
		});
		return { text: "hi", media, staff: media };
	},
	"proxy that throws": () =>
		new Proxy(
			{},
			{
				get() {
					throw new Error("no");
				},
				ownKeys() {
					throw new Error("no");
				},
				getPrototypeOf() {
					throw new Error("no");
				},
			},
		),
	"proxy of a list that throws": () => ({
		text: "hi",
		media: new Proxy([], {
			get() {
				throw new Error("no");
			},
		}),
		staff: new Proxy([], {
			get() {
				throw new Error("no");
			},
		}),
	}),
	"list with a wrong length": () => ({
		text: "hi",
		media: new Proxy([], { get: () => -1 }),
		staff: new Proxy([], { get: () => "many" }),
	}),
	"revoked proxy": () => {
		const { proxy, revoke } = Proxy.revocable({}, {});
		revoke();
		return proxy;
	},
	"proxy without end": () => {
		const endless = new Proxy(
			{},
			{
				get: () => endless,
				ownKeys: () => ["text", "context"],
				getOwnPropertyDescriptor: () => ({
					enumerable: true,
					configurable: true,
				}),
			},
		);
		return endless;
	},
	"object that cannot become text": () => ({
		text: {
			toString() {
				throw new Error("no");
			},
		},
		practice: { name: Object.create(null) },
	}),
	"wrong types": () => ({
		id: 1,
		surface: "letter",
		context: "hello",
		text: ["hi"],
		media: {},
		practice: 4,
		staff: "Dana",
	}),
};

describe("never throws", () => {
	for (const [name, make] of Object.entries(hostile)) {
		test(`screen: ${name}`, () => {
			failed(prescreen.screen(make()));
			stillWorks();
		});
		test(`configure: ${name}`, () => {
			const answer = prescreen.configure(make());
			assert.ok(answer.error || Array.isArray(answer.errors), name);
			// What was taken as a profile may be an empty one and nothing else.
			assert.deepEqual(prescreen.configure({}), { errors: [] });
			stillWorks();
		});
	}

	test("wrong numbers of arguments", () => {
		failed(prescreen.screen());
		failed(prescreen.screen(risky, risky));
		failed(prescreen.configure());
		assert.ok(Array.isArray(prescreen.rules(1, 2, 3)));
		stillWorks();
	});

	test("a wrong this, or none", () => {
		const { screen } = prescreen;
		assert.equal(screen(risky).verdict, "stop");
		assert.equal(Reflect.apply(screen, undefined, [risky]).verdict, "stop");
		assert.equal(Reflect.apply(screen, 4, [risky]).verdict, "stop");
	});

	test("a getter that calls the module", () => {
		const inner = [];
		const report = prescreen.screen({
			...risky,
			get text() {
				inner.push(prescreen.screen(risky).verdict);
				return risky.text;
			},
		});
		assert.equal(report.verdict, "stop");
		assert.deepEqual(inner, ["stop"]);
		stillWorks();
	});

	test("a text of 100,000 units, and one more", () => {
		const line = "We are open until six on Thursdays.\n";
		const whole = line.repeat(3_000).slice(0, 100_000);
		assert.ok(Array.isArray(prescreen.screen({ text: whole }).findings));
		const emoji = "😀".repeat(50_000);
		assert.ok(Array.isArray(prescreen.screen({ text: emoji }).findings));
		for (const text of [`${whole}.`, `${emoji}.`]) {
			assert.match(failed(prescreen.screen({ text })), /100001 .*100000/);
		}
		const context = { author: "Dana", text: `${whole}.` };
		failed(prescreen.screen({ text: "hi", context }));
		stillWorks();
	});

	test("lone surrogates", () => {
		const report = prescreen.screen({
			...risky,
			id: "\udfff",
			context: { author: "\ud800", text: `${risky.context.text} \udc00` },
		});
		assert.equal(report.id, "\ufffd");
		assert.equal(report.verdict, "stop");
		stillWorks();
	});

	test("an error does not quote the draft", () => {
		const secret = "Margaret Ellison";
		for (const draft of [
			{ text: [secret] },
			{ text: "hi", surface: secret },
			{
				get text() {
					throw new Error(secret);
				},
			},
		]) {
			assert.ok(!failed(prescreen.screen(draft)).includes(secret));
		}
	});
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
