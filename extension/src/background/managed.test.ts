import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { handingOver, readManaged, settingsHandedOver } from "./managed";

type Area = Record<string, unknown>;

let managed: Area | Error = {};
let local: Area = {};
let session: Area = {};

/** One area of the browser's storage. */
function area(content: () => Area) {
	return {
		get: async (keys: string | string[]) =>
			Object.fromEntries(
				[keys].flat().map((key) => [key, structuredClone(content()[key])]),
			),
		set: async (values: Area) => void Object.assign(content(), values),
		remove: async (key: string) => void Reflect.deleteProperty(content(), key),
	};
}

beforeEach(() => {
	managed = {};
	local = {};
	session = {};
	mock.timers.enable({ apis: ["Date"] });
	const storage = {
		managed: {
			get: async () => {
				if (managed instanceof Error) throw managed;
				return managed;
			},
		},
		local: area(() => local),
		session: area(() => session),
	};
	Object.assign(globalThis, { chrome: { storage } });
});
afterEach(() => mock.timers.reset());

const set = { override: { stop: "never" } };

test("without a policy nothing is set, in Firefox's words too", async () => {
	assert.deepEqual(await readManaged(), {});
	managed = new Error("Managed storage manifest not found");
	assert.deepEqual(await readManaged(), {});
	managed = new Error("Access denied");
	await assert.rejects(readManaged(), /denied/);
});

test("at a start what was set last counts until the browser hands it over", async () => {
	managed = set;
	assert.deepEqual(await readManaged(), set);
	// The next start of the browser.
	managed = {};
	session = {};
	assert.deepEqual(await readManaged(), set);
	mock.timers.tick(handingOver - 1);
	assert.deepEqual(await readManaged(), set);
	mock.timers.tick(1);
	assert.deepEqual(await readManaged(), {});
	session = {};
	assert.deepEqual(await readManaged(), {});
});

test("a policy taken away is gone at once", async () => {
	managed = set;
	await readManaged();
	managed = {};
	assert.deepEqual(await readManaged(), {});

	managed = set;
	await readManaged();
	managed = {};
	session = {};
	assert.deepEqual(await readManaged(), set);
	await settingsHandedOver();
	assert.deepEqual(await readManaged(), {});
});
