import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

/** Run from the extension's folder, as test.mjs does. */
const rooms = ["src", "e2e", "../www"];

test("whatever is exported is used by another file", () => {
	const texts = new Map<string, string>();
	for (const room of rooms) {
		for (const name of readdirSync(room, {
			recursive: true,
			encoding: "utf8",
		})) {
			if (/\.(?:tsx?|mjs)$/.test(name) && !name.includes("node_modules"))
				texts.set(join(room, name), readFileSync(join(room, name), "utf8"));
		}
	}
	texts.set("build.mjs", readFileSync("build.mjs", "utf8"));
	const unused: string[] = [];
	for (const [file, text] of texts) {
		const exported = /^export (?:async )?(?:function|const|class|let) (\w+)/gm;
		for (const [, name = ""] of text.matchAll(exported)) {
			const word = new RegExp(`\\b${name}\\b`, "g");
			const users = [...texts].filter(
				([other, it]) => other !== file && new RegExp(word).test(it),
			);
			// For its test alone only what its own file uses as well.
			const tested = users.every(([other]) => other.includes(".test."));
			const inside = text.match(word)?.length ?? 0;
			const used = users.length > 0 && (!tested || inside > 1);
			if (!used && !file.includes("testing")) unused.push(`${file}: ${name}`);
		}
	}
	assert.deepEqual(unused, []);
});
