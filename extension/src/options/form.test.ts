import assert from "node:assert/strict";
import { test } from "node:test";
import type { Profile } from "../../../wasm/prescreen";
import { readProfile, toForm, toProfile } from "./form";

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

test("an imported file must have the shape of a profile", () => {
	assert.deepEqual(readProfile(JSON.stringify(profile)), profile);
	for (const wrong of [
		"",
		"[]",
		"1",
		'{"staff":{}}',
		'{"practice":{"phones":"555-0100"}}',
	]) {
		assert.equal(readProfile(wrong), null, wrong);
	}
});
