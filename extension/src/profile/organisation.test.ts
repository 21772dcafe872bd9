import assert from "node:assert/strict";
import { test } from "node:test";
import type { Profile } from "../../../wasm/prescreen";
import {
	inForce,
	isSet,
	keptApart,
	noOrganisation,
	type Organisation,
	refused,
} from "./organisation";

const own: Profile = {
	practice: { name: "Mine", aliases: ["Own"] },
	staff: [{ name: "Dana" }],
	replies: { thanks: { en: "Own thanks" }, neutral: { en: "Own" } },
	levels: { phone: "off", name: "caution" },
	override: { stop: "reason", caution: "confirm" },
};

function set(
	profile: Profile,
	locked: Organisation["locked"] = [],
): Organisation {
	return { profile, locked, problems: [] };
}

const cases: [name: string, set: Organisation, inForce: Profile][] = [
	["nothing", noOrganisation, own],
	[
		"field by field",
		set({ practice: { name: "Oak" }, override: { stop: "never" } }),
		{
			...own,
			practice: { name: "Oak", aliases: ["Own"] },
			override: { stop: "never", caution: "confirm" },
		},
	],
	[
		"wording by wording, rule by rule",
		set({ replies: { thanks: { es: "Gracias" } }, levels: { phone: "stop" } }),
		{
			...own,
			replies: {
				thanks: { en: "Own thanks", es: "Gracias" },
				neutral: { en: "Own" },
			},
			levels: { phone: "stop", name: "caution" },
		},
	],
	[
		"a whole list, even an empty one",
		set({ staff: [] }),
		{ ...own, staff: [] },
	],
	[
		"locked with something set",
		set({ levels: { name: "stop" } }, ["levels"]),
		{ ...own, levels: { name: "stop" } },
	],
	[
		"nothing by null",
		set({ practice: null, staff: null } as unknown as Profile),
		own,
	],
];
for (const [name, organisation, wanted] of cases) {
	test(`an organisation sets ${name}`, () => {
		const before = structuredClone(own);
		assert.deepEqual(inForce(own, organisation), wanted);
		assert.deepEqual(own, before);
	});
	test(`what is saved beside it keeps one's own: ${name}`, () => {
		const shown = inForce(own, organisation);
		assert.deepEqual(keptApart(shown, own, organisation), own);
	});
}

test("a locked section without anything set is empty, and one's own is kept", () => {
	const organisation = set({}, ["levels"]);
	assert.equal(inForce(own, organisation).levels, undefined);
	const kept = keptApart({ ...own, levels: {} }, own, organisation);
	assert.deepEqual(kept.levels, own.levels);
});

test("with mistakes in it no rule is softened, and nothing held goes out", () => {
	const profile = inForce(own, refused([{ path: "x", message: "is wrong" }]));
	assert.equal(profile.levels, undefined);
	assert.deepEqual(profile.override, { stop: "never", caution: "reason" });
	assert.deepEqual(profile.practice, own.practice);
});

test("what is set cannot be changed, and only that", () => {
	const organisation = set(
		{
			practice: { name: "Oak" },
			replies: { thanks: { en: "Set" } },
			staff: [],
		},
		["levels"],
	);
	assert.ok(isSet(organisation, "practice", "name"));
	assert.ok(!isSet(organisation, "practice", "phones"));
	assert.ok(isSet(organisation, "replies", "thanks", "en"));
	assert.ok(!isSet(organisation, "replies", "thanks", "es"));
	assert.ok(isSet(organisation, "staff"));
	assert.ok(isSet(organisation, "levels", "phone"));
	assert.ok(!isSet(organisation, "override", "stop"));
	// No name of a person's choosing reaches what every object has.
	assert.ok(!isSet(organisation, "replies", "constructor", "name"));
});
