import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf, validConsents } from "./consents";

const today = "2026-06-15";
const cases: [name: string, consent: object, valid: boolean][] = [
	["no limits", {}, true],
	["for this site", { channels: ["instagram"] }, true],
	["for another site", { channels: ["facebook"] }, false],
	["expires today", { expires: "2026-06-15" }, true],
	["expired", { expires: "2026-06-14" }, false],
	["revoked today", { revoked: "2026-06-15" }, false],
	["never revoked", { revoked: null, expires: null }, true],
	["signed tomorrow", { signed: "2026-06-16" }, false],
];
for (const [name, consent, valid] of cases) {
	test(`an authorization: ${name}`, () => {
		const found = validConsents(
			[{ ref: "A-1", ...consent }],
			"instagram",
			today,
		);
		assert.equal(found.length === 1, valid);
	});
}

test("the day is the local one", () => {
	assert.equal(dayOf(new Date(2026, 0, 5, 23, 59)), "2026-01-05");
});
