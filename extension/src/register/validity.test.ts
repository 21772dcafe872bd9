import assert from "node:assert/strict";
import { test } from "node:test";
import type { Consent, SurfaceKind } from "../../../wasm/prescreen";
import { dayOf, objectionTo, validityOf } from "./validity";

const today = "2026-06-15";
const signed = "2026-01-31";

const states: [name: string, consent: Partial<Consent>, state: string][] = [
	["without limits", { signed }, "valid"],
	["never signed", {}, "unsigned"],
	["signed today", { signed: today }, "valid"],
	["signed tomorrow", { signed: "2026-06-16" }, "not-yet"],
	["expires today", { signed, expires: today }, "expiring"],
	["expires in 30 days", { signed, expires: "2026-07-15" }, "expiring"],
	["expires in 31 days", { signed, expires: "2026-07-16" }, "valid"],
	["expired yesterday", { signed, expires: "2026-06-14" }, "expired"],
	["revoked today", { signed, revoked: today }, "revoked"],
	["revoked tomorrow", { signed, revoked: "2026-06-16" }, "valid"],
	[
		"expired and revoked",
		{ signed, expires: "2026-06-14", revoked: "2026-03-01" },
		"revoked",
	],
	["never revoked", { signed, revoked: null, expires: null }, "valid"],
];
for (const [name, consent, state] of states) {
	test(`an authorization ${name} is ${state}`, () => {
		assert.equal(validityOf({ ref: "A-1", ...consent }, today).state, state);
	});
}

test("the days that are left are counted over a change of clocks", () => {
	const consent = { ref: "A-1", signed, expires: "2026-03-30" };
	assert.deepEqual(validityOf(consent, "2026-03-01"), {
		state: "expiring",
		day: "2026-03-30",
		days: 29,
	});
});

const uses: [
	consent: Partial<Consent>,
	site: string,
	surface: SurfaceKind,
	objection: string | null,
][] = [
	[{ channels: ["instagram"] }, "instagram", "post", null],
	[{ channels: ["facebook"] }, "instagram", "post", "channel"],
	[{ channels: ["threads"] }, "threads", "post", null],
	// Business Suite publishes on both, so both must be covered.
	[{ channels: ["facebook"] }, "business-suite", "post", "channel"],
	[{ channels: ["instagram"] }, "business-suite", "post", "channel"],
	[{ channels: ["facebook", "instagram"] }, "business-suite", "post", null],
	[{ channels: ["website", "print"] }, "facebook", "post", "channel"],
	[{ channels: [] }, "facebook", "post", null],
	[{ purpose: "photo" }, "facebook", "post", null],
	[{ purpose: "photo" }, "facebook", "reply", "purpose"],
	[{ purpose: "re-share" }, "facebook", "share", null],
	[{ purpose: "answer" }, "facebook", "post", "purpose"],
	[{ purpose: "answer" }, "facebook", "message", null],
	// Whoever uses an own wording judges it.
	[{ purpose: "for the anniversary booklet" }, "facebook", "reply", null],
];
for (const [consent, site, surface, objection] of uses) {
	test(`${JSON.stringify(consent)} for a ${surface} at ${site}: ${objection ?? "counts"}`, () => {
		const found = objectionTo(
			{ ref: "A-1", signed, ...consent },
			{ site, surface, today },
		);
		assert.equal(found?.state ?? null, objection);
	});
}

test("the day is the local one", () => {
	assert.equal(dayOf(new Date(2026, 0, 5, 23, 59)), "2026-01-05");
});
