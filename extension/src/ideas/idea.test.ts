import assert from "node:assert/strict";
import { test } from "node:test";
import { type Idea, ideas, ideasFor, textOf } from "./idea";
import { matches } from "./matches";

test("a month has its own ideas and those of any time", () => {
	const november = ideasFor(11, "");
	assert.ok(november.some(({ id }) => id === "diabetes"));
	assert.ok(november.some(({ months }) => months.length === 0));
	assert.ok(!november.some(({ id }) => id === "heart-month"));
	assert.equal(ideasFor(null, "").length, ideas.length);
});

test("words find an idea in either language, without case and accents", () => {
	for (const wanted of ["DIABETES", "azucar", "blood sugar walk"]) {
		assert.ok(
			ideasFor(11, wanted).some(({ id }) => id === "diabetes"),
			wanted,
		);
	}
	assert.deepEqual(ideasFor(11, "heart attack diabetes"), []);
	assert.ok(matches("  ", ["anything"]));
});

test("the practice's name goes in, or the office in general", () => {
	const idea = ideas.find(({ id }) => id === "flu-shots") as Idea;
	assert.match(textOf(idea, "en", "Oak $& Clinic"), /at Oak \$& Clinic\./);
	assert.match(textOf(idea, "es", " "), /a nuestra oficina\./);
});
