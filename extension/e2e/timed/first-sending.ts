import assert from "node:assert/strict";
import { harmless, samples } from "../scenarios/places";
import type { Suite } from "../scenarios/suite";

/** The longest that a clear draft may wait for a background that has to start first. */
const promised = 500;

/** The background comes and goes as the browser likes: a user must not have to wait for it. */
export function firstSending(suite: Suite): void {
	const times: number[] = [];
	for (const place of samples) {
		suite.add(
			"background stopped, clear draft",
			place.name,
			async (world, context) => {
				const written = await place.reach(world, "patient");
				const { tab, box, prefix } = written;
				await tab.type(box, harmless.slice(0, -1));
				await tab.settle();
				await tab.engine.stopBackground();
				await tab.page.bringToFront();
				// The last letter makes it a draft that nobody has seen.
				await tab.page.keyboard.type(harmless.slice(-1));
				const begin = performance.now();
				// By key: the way of a mouse to a button would give it a start.
				await tab.press("Enter", "Control");
				await tab.arrives(1);
				const time = Math.round(performance.now() - begin);
				times.push(time);
				context.diagnostic(
					`measured: ${world.kind}, ${place.name}: ${time} ms from the user's sending to the page's, background stopped before`,
				);
				const sent = await tab.sends(1);
				assert.deepEqual(
					sent.map(({ text, trusted }) => [text, trusted]),
					// Done again by the guard, so it was held until it was checked.
					[[prefix + harmless, false]],
				);
				await tab.panel.gone();
			},
		);
	}
	suite.add(
		`first sending after a stop in less than ${promised} ms`,
		"all",
		async (_world, context) => {
			// The middle one: on a busy machine a single one says little.
			const middle = times.toSorted((a, b) => a - b)[times.length >> 1];
			assert.ok(middle, "nothing was measured");
			context.diagnostic(
				`measured: ${suite.kind}: ${middle} ms in the middle of ${times.length}`,
			);
			assert.ok(middle < promised, `${times.join(", ")} ms`);
		},
	);
}
