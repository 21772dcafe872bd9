import assert from "node:assert/strict";
import { InspectorDriver, portrait } from "../driver/inspector";
import type { Suite } from "../scenarios/suite";

const files = 50;
/** Milliseconds: the first answer, with everything loaded for it, and the others. */
const promised = { first: 1200, warm: 400, blocked: 50 };

/** Photos as a telephone takes them, one after the other, in a page that must not stand still. */
export function pictures(suite: Suite): void {
	suite.add(
		`${files} pictures of 12 megapixels: first within ${promised.first} ms, then ${promised.warm} ms, page never blocked for ${promised.blocked} ms`,
		"a page of a strict site",
		async (world, context) => {
			const tab = await world.open("www.facebook.com", "/");
			const driver = new InspectorDriver(tab.page);
			await driver.draw(portrait, 4000, 3000);
			const answers = await driver.inspectDrawn(files);
			for (const { inspection } of answers) {
				assert.equal(inspection?.problem, null);
				assert.equal(inspection.faces.length, 1);
			}
			const [first = 0, ...others] = answers.map(({ took }) => took);
			const sorted = others.sort((a, b) => a - b);
			const warm = sorted[Math.floor(sorted.length / 2)] ?? 0;
			const blocked = await driver.blocked();
			context.diagnostic(
				`measured: ${world.kind}, 12 megapixels: first ${Math.round(first)} ms, then ${Math.round(warm)} ms (median), page blocked for at most ${Math.round(blocked)} ms`,
			);
			assert.ok(first <= promised.first, `first ${first} ms`);
			assert.ok(warm <= promised.warm, `then ${warm} ms`);
			assert.ok(blocked <= promised.blocked, `blocked for ${blocked} ms`);
		},
		{ variant: "inspecting" },
	);
}
