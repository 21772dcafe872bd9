import assert from "node:assert/strict";
import { test } from "node:test";
import { repeats } from "./repeats";

const draft = {
	text: "So glad the new crown feels right, see you at 4:30!",
	context: {
		author: "Dana Whitfield",
		text: "Thanks for my appointment yesterday",
	},
};

for (const [reason, repeated] of [
	["Approved by the office manager", false],
	["The crown is a picture from a catalogue", false],
	["I only wrote: the NEW, crown feels fine", true],
	["it says for my appointment", true],
	["at 4 o'clock it was agreed", true],
	["whitfield asked for it", true],
	["Asked Dana", true],
] as const) {
	test(`"${reason}" ${repeated ? "repeats the draft" : "is a reason"}`, () => {
		assert.equal(repeats(reason, draft), repeated);
	});
}

test("a draft of two words must not be told whole", () => {
	assert.equal(
		repeats("I said you're welcome there", { text: "You're welcome!" }),
		true,
	);
	assert.equal(repeats("I said Get well", { text: "Get well" }), true);
	assert.equal(repeats("all is well", { text: "Get well" }), false);
});
