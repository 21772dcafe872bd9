// The files that IT copies set what the core takes, and the schema knows all of it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./module.mjs";

const folder = join(root, "extension", "rollout");
const read = (name) => readFileSync(join(folder, name), "utf8");
const schema = JSON.parse(
	readFileSync(join(root, "extension", "managed-schema.json"), "utf8"),
);

/** What each file sets. */
const files = {
	"chrome-linux.json": fromLinux,
	"edge-linux.json": fromLinux,
	"chrome-windows.reg": fromRegistry,
	"edge-windows.reg": fromRegistry,
	"intune-windows.ps1": (text) =>
		JSON.parse(/@'\n([\s\S]*?)\n'@/.exec(text)[1]),
	"macos.plist": fromPlist,
	"firefox-policies.json": (text) =>
		JSON.parse(text).policies["3rdparty"].Extensions[
			"prescreen@prescreen.example"
		],
};

function fromLinux(text) {
	return JSON.parse(text)["3rdparty"].extensions["EXTENSION-ID"];
}

function fromRegistry(text) {
	const values = [...text.matchAll(/^"(\w+)"="((?:[^"\\]|\\.)*)"\r$/gm)];
	return Object.fromEntries(
		values.map(([, name, value]) => [
			name,
			JSON.parse(value.replace(/\\(.)/g, "$1")),
		]),
	);
}

function fromPlist(text) {
	const tokens = [
		...text.matchAll(
			/<(key|string)>([^<]*)<\/\1>|<(true|false)\/>|<(\/?(?:dict|array))>/g,
		),
	];
	let at = 0;
	const value = () => {
		const [, kind, words, flag, bracket] = tokens[at++];
		if (kind === "string") return words.replaceAll("&amp;", "&");
		if (flag) return flag === "true";
		const list = bracket === "array";
		const all = list ? [] : {};
		while (tokens[at][4] !== `/${bracket}`) {
			if (list) all.push(value());
			else all[tokens[at++][2]] = value();
		}
		at++;
		return all;
	};
	return value();
}

/** Every place where a value is not what the schema says. */
function strange(value, { type, properties, additionalProperties, items }, at) {
	const is = Array.isArray(value) ? "array" : typeof value;
	if (is !== type) return [`${at}: ${is}, not ${type}`];
	if (is === "array") {
		return value.flatMap((it, i) => strange(it, items, `${at}[${i}]`));
	}
	if (is !== "object") return [];
	return Object.entries(value).flatMap(([name, it]) => {
		const known = properties?.[name] ?? additionalProperties;
		return known ? strange(it, known, `${at}.${name}`) : [`${at}.${name}`];
	});
}

test("every file is read here, and the guide names it", () => {
	const there = readdirSync(folder).filter((name) => name !== "ROLLOUT.md");
	assert.deepEqual(there.sort(), Object.keys(files).sort());
	for (const name of there) assert.ok(read("ROLLOUT.md").includes(name), name);
});

const example = fromLinux(read("chrome-linux.json"));

for (const [name, parse] of Object.entries(files)) {
	test(`${name} sets the example, by the schema, as the core takes it`, () => {
		const set = parse(read(name));
		assert.deepEqual(set, example);
		assert.deepEqual(strange(set, schema, ""), []);
		const { locked, ...profile } = set;
		assert.ok(locked.every((section) => section in schema.properties));
		assert.deepEqual(prescreen.configure(profile), { errors: [] });
		for (const wordings of Object.values(profile.replies)) {
			for (const [lang, text] of Object.entries(wordings)) {
				assert.equal(prescreen.wording({ lang, text }).verdict, "clear");
			}
		}
		assert.deepEqual(prescreen.configure({}), { errors: [] });
	});
}

/** A value with everything in it that a schema knows. */
function sample({ type, properties, additionalProperties, items }, name) {
	if (type === "object") {
		const known = Object.entries(properties ?? {});
		const all = known.map(([key, it]) => [key, sample(it, key)]);
		const id = { replies: "thanks", levels: "phone" }[name];
		if (additionalProperties)
			all.push([id, sample(additionalProperties, name)]);
		return Object.fromEntries(all);
	}
	if (type === "array") return [sample(items, name)];
	if (type === "boolean") return true;
	if (/^(signed|expires|revoked)$/.test(name)) return "2026-01-31";
	const words = { emails: "desk@oak.example", levels: "off", stop: "never" };
	return words[name] ?? (name === "caution" ? "reason" : "(612) 555-0117");
}

test("the core knows every field of the schema", () => {
	const { locked, ...profile } = sample(schema, "");
	assert.ok(locked);
	assert.deepEqual(prescreen.configure(profile), { errors: [] });
	assert.deepEqual(prescreen.configure({}), { errors: [] });
});

test("the schema knows every field of a profile", () => {
	// The shapes as prescreen.d.ts declares them.
	const types = readFileSync(join(root, "wasm", "prescreen.d.ts"), "utf8");
	const declared = (name) =>
		[
			...new RegExp(`interface ${name} \\{([\\s\\S]*?)\\n\\}`)
				.exec(types)[1]
				.matchAll(/^\t{1,2}(\w+)\??:/gm),
		].map(([, field]) => field);
	const { locked, ...sections } = schema.properties;
	assert.ok(locked);
	const { practice, policy, pictures, staff, consents, override } = sections;
	const known = [
		...Object.keys(sections),
		...Object.keys(practice.properties),
		...Object.keys(policy.properties),
		...Object.keys(pictures.properties),
	];
	assert.deepEqual(known.sort(), declared("Profile").sort());
	for (const [name, { properties }] of [
		["StaffMember", staff.items],
		["Consent", consents.items],
		["Override", override],
	]) {
		assert.deepEqual(Object.keys(properties).sort(), declared(name).sort());
	}
});
