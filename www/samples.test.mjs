import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "../extension/node_modules/esbuild/lib/main.js";
import { root } from "../wasm/module.mjs";

const www = join(root, "www", "src");
const { samples } = await bundled("samples/index.ts");
const { example, filled, profileOf } = await bundled("practice.ts");
const { categories } = await bundled("words/categories.ts");

const ids = [...new Set(prescreen.rules().map(({ category }) => category))];

test("each category has a sample in both languages, and a name", () => {
	for (const lang of ["en", "es"]) {
		const shown = samples.filter((it) => it.lang === lang);
		assert.deepEqual(shown.map((it) => it.category).sort(), ids.toSorted());
		assert.deepEqual(Object.keys(categories[lang]).sort(), ids.toSorted());
	}
	assert.equal(new Set(samples.map(({ id }) => id)).size, samples.length);
});

test("risky samples are found under their category, their twins are clear", () => {
	assert.deepEqual(prescreen.configure(profileOf(example)), { errors: [] });
	for (const sample of samples) {
		const risky = screened(sample, "risky");
		const found = risky.findings.map(({ category }) => category);
		assert.ok(found.includes(sample.category), `${sample.id}: ${found}`);
		const { verdict, findings } = screened(sample, "harmless");
		assert.equal(verdict, "clear", `${sample.id}: ${findings[0]?.rule}`);
	}
});

test("the figures were measured with these rules, on the drafts that there are", () => {
	const data = join(root, "screening", "testdata");
	for (const [name, begin] of [
		["set-aside", /^held-/],
		["seen", /^(drafts|fresh)-/],
	]) {
		const lines = readdirSync(data)
			.filter((it) => begin.test(it) && it.endsWith(".jsonl"))
			.flatMap((it) => readFileSync(join(data, it), "utf8").split("\n"))
			.filter((it) => it.trim());
		const { rules, drafts } = measured(name);
		const why = `${name}: measure anew with make eval`;
		assert.deepEqual(
			[rules, drafts],
			[prescreen.rules().length, lines.length],
			why,
		);
	}
});

test("the times were measured with a core like this one", () => {
	const { readers } = measured("bench");
	const { size } = readers.find(({ name }) => name === "prescreen");
	const grown = statSync(join(root, "dist", "prescreen.wasm")).size / size.raw;
	assert.ok(
		grown > 0.9 && grown < 1.1,
		`${grown}: measure anew with make bench`,
	);
});

function measured(name) {
	const file = join(www, "measured", `${name}.json`);
	return JSON.parse(readFileSync(file, "utf8"));
}

function screened(sample, form) {
	const { context, text } = sample[form];
	const { surface, site } = sample;
	const report = prescreen.screen({
		surface,
		site,
		context,
		text: filled(text, example),
	});
	assert.equal(report.error, undefined, sample.id);
	return report;
}

/** A module of the page, which has no need of one. */
async function bundled(name) {
	const { outputFiles } = await build({
		entryPoints: [join(www, name)],
		bundle: true,
		format: "esm",
		write: false,
		logLevel: "warning",
	});
	const [{ text }] = outputFiles;
	return import(`data:text/javascript,${encodeURIComponent(text)}`);
}
