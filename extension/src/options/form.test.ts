import assert from "node:assert/strict";
import { test } from "node:test";
import type { Profile } from "../../../wasm/prescreen";
import { readProfile } from "./file";
import { toForm, toProfile } from "./form";

const profile: Profile = {
	practice: { name: "Oak Clinic", phones: ["555-0100", "555-0101"] },
	staff: [{ name: "Dr. Anita Rao", role: "family physician", consent: true }],
};

test("a profile survives the form", () => {
	assert.deepEqual(toProfile(toForm(profile)), profile);
});

test("blank lines are no entries", () => {
	const form = toForm({});
	form.lists.phones = "\n 555-0100 \n\n";
	assert.deepEqual(toProfile(form).practice, { phones: ["555-0100"] });
});

test("an imported file holds a JSON object or nothing of use", () => {
	assert.deepEqual(readProfile(JSON.stringify(profile)), profile);
	assert.deepEqual(readProfile(`\ufeff${JSON.stringify(profile)}`), profile);
	for (const wrong of ["", "[]", "1", "null", "{"]) {
		assert.equal(readProfile(wrong), null, wrong);
	}
});
