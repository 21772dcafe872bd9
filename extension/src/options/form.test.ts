import assert from "node:assert/strict";
import { test } from "node:test";
import type { Profile } from "../../../wasm/prescreen";
import { isShowable, readProfile, toForm, toProfile } from "./form";

const profile: Profile = {
	practice: { name: "Oak Clinic", phones: ["555-0100", "555-0101"] },
	staff: [{ name: "Dr. Anita Rao", role: "family physician", consent: true }],
	override: { stop: "never", caution: "reason" },
	levels: { phone: "off" },
	consents: [{ ref: "A-017" }],
};

test("a profile survives the form, also what the form does not show", () => {
	assert.deepEqual(toProfile(toForm(profile)), profile);
});

test("blank lines are no entries", () => {
	const form = toForm({});
	form.lists.phones = "\n 555-0100 \n\n";
	assert.deepEqual(toProfile(form).practice, { phones: ["555-0100"] });
});

test("an imported file holds a JSON object or nothing of use", () => {
	assert.deepEqual(readProfile(JSON.stringify(profile)), profile);
	for (const wrong of ["", "[]", "1", "null", "{"]) {
		assert.equal(readProfile(wrong), null, wrong);
	}
});

test("the fields show only what has the shape of a profile", () => {
	for (const right of [profile, {}, { practice: null, staff: null }]) {
		assert.equal(isShowable(right), true);
		toProfile(toForm(right as Profile));
	}
	for (const wrong of [
		{ staff: {} },
		{ staff: [{ name: 7 }] },
		{ staff: [{}] },
		{ practice: [] },
		{ practice: { phones: "555-0100" } },
		{ practice: { phones: [5550100] } },
		{ override: "never" },
	]) {
		assert.equal(isShowable(wrong), false, JSON.stringify(wrong));
	}
});
