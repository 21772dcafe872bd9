import assert from "node:assert/strict";
import { test } from "node:test";
import type { Profile } from "../../../wasm/prescreen";
import type { Signature } from "./signature";
import { bars, standingOf } from "./standing";

const policy = { text: "Be kind.", version: "2", requireSignature: true };
const signature: Signature = {
	name: "Zoë D. Núñez",
	day: "2026-01-31",
	version: "2",
	title: "",
	text: "hash",
};

const cases: [
	name: string,
	policy: Profile["policy"],
	signer: Signature | undefined,
	state: string,
][] = [
	["no policy", undefined, undefined, "settled"],
	[
		"no text to sign",
		{ version: "2", requireSignature: true },
		undefined,
		"settled",
	],
	["nobody signed", policy, undefined, "unsigned"],
	["signed", policy, signature, "settled"],
	["an earlier version", policy, { ...signature, version: "1" }, "unsigned"],
	[
		"other words under the same version",
		policy,
		{ ...signature, text: "other" },
		"unsigned",
	],
	[
		"among those who may post",
		{ ...policy, authorized: ["zoe d nunez"] },
		signature,
		"settled",
	],
	[
		"not among them",
		{ ...policy, authorized: ["Zoë Nuñez"] },
		signature,
		"unauthorised",
	],
	[
		"names without a text, nobody known",
		{ authorized: ["Rosa"] },
		undefined,
		"unsigned",
	],
];
for (const [name, given, signer, state] of cases) {
	test(`policy: ${name} is ${state}`, () => {
		assert.equal(standingOf(given, "hash", signer).state, state);
	});
}

test("only a policy that wants it signed holds anything back", () => {
	assert.equal(bars(undefined), false);
	assert.equal(bars({ state: "settled", required: true }), false);
	assert.equal(bars({ state: "unsigned", required: false }), false);
	assert.equal(bars({ state: "unsigned", required: true }), true);
	assert.equal(bars({ state: "unauthorised", required: true }), true);
});
