import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { InspectorDriver, portrait } from "../driver/inspector";
import type { World } from "../driver/world";
import type { Suite } from "./suite";

const inspecting = { variant: "inspecting" } as const;
const place = "a page of a strict site";

/** What looks at files, in its frame, asked by a content script under the sites' policy. */
export function inspector(suite: Suite): void {
	const add = (
		scenario: string,
		run: (driver: InspectorDriver, context: TestContext) => Promise<void>,
	) =>
		suite.add(
			`pictures: ${scenario}`,
			place,
			async (world, context) => run(await openPage(world), context),
			inspecting,
		);

	add("a face is found, then covered for good", async (driver, context) => {
		const { inspection, error, took } = await driver.inspect(portrait);
		context.diagnostic(
			`measured: first picture answered in ${Math.round(took)} ms`,
		);
		assert.equal(error, undefined);
		assert.equal(inspection?.problem, null);
		assert.equal(inspection?.faces.length, 1);
		const { file } = await driver.blurred(portrait, inspection.faces);
		assert.equal(file?.name, portrait.name);
		assert.ok(file);
		const again = await driver.inspect(file);
		assert.equal(again.inspection?.problem, null);
		assert.deepEqual(again.inspection?.faces, []);
	});
}

async function openPage(world: World): Promise<InspectorDriver> {
	const tab = await world.open("www.facebook.com", "/");
	return new InspectorDriver(tab.page);
}
