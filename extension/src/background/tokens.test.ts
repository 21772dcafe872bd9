import assert from "node:assert/strict";
import { test } from "node:test";
import { announce, claim } from "./tokens";

test("a token counts once, and only if it was announced", () => {
	announce("a");
	assert.equal(claim("b"), false);
	assert.equal(claim("a"), true);
	assert.equal(claim("a"), false);
});

test("tokens that nobody claims are forgotten", () => {
	for (let index = 0; index < 100; index++) announce(`token ${index}`);
	assert.equal(claim("token 0"), false);
	assert.equal(claim("token 99"), true);
});
