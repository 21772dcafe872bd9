// The built module, loaded as a page loads it, for the tests of its border.
// PRESCREEN_DIST is the folder that holds prescreen.wasm and wasm_exec.js;
// it is ../dist where that is missing. PRESCREEN_CORE is another core's file.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = process.env.PRESCREEN_DIST
	? resolve(process.env.PRESCREEN_DIST)
	: join(root, "dist");

runInThisContext(readFileSync(join(dist, "wasm_exec.js"), "utf8"));
const others = new Set(Object.getOwnPropertyNames(globalThis));
const go = new globalThis.Go();
const { instance } = await WebAssembly.instantiate(
	readFileSync(join(dist, process.env.PRESCREEN_CORE ?? "prescreen.wasm")),
	go.importObject,
);
// It runs for ever; the object is there as soon as the call returns.
void go.run(instance);

/** The globals that the module itself has set. */
export const added = Object.getOwnPropertyNames(globalThis).filter(
	(name) => !others.has(name),
);

export const risky = {
	id: "r-1",
	surface: "reply",
	context: { author: "Dana", text: "Thanks for my appointment yesterday!" },
	text: "You're welcome!",
};

/** Fails unless the module still answers as it did at first. */
export function stillWorks() {
	const report = prescreen.screen(risky);
	assert.equal(report.id, "r-1");
	assert.equal(report.verdict, "stop");
	assert.equal(report.findings[0].quote, "You're welcome");
}

/** The message of an answer that must be an error. */
export function failed(answer) {
	assert.deepEqual(Object.keys(answer), ["error"]);
	assert.equal(typeof answer.error, "string");
	assert.notEqual(answer.error, "");
	return answer.error;
}
