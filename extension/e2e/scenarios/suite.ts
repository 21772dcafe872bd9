import assert from "node:assert/strict";
import { after, before, type TestContext, test } from "node:test";
import type { Kind } from "../driver/engine";
import { type Wish, World } from "../driver/world";

/** What a scenario gets: the browser, and where to leave a measurement. */
export type Run = (world: World, context: TestContext) => Promise<void>;

/** Collects tests, because one file's tests run in the order in which they are told. */
export class Suite {
	readonly #tests: { name: string; wish: Wish; run: Run }[] = [];

	constructor(readonly kind: Kind) {}

	/** One cell of the table. */
	add(scenario: string, surface: string, run: Run, wish: Wish = {}): void {
		this.#tests.push({ name: `${scenario} | ${surface}`, wish, run });
	}

	register(): void {
		const only = new RegExp(process.env.PRESCREEN_ONLY ?? "");
		const chosen = this.#tests.filter(({ name }) => only.test(name));
		// Hooks without a test would keep the servers, and the run, for ever.
		if (chosen.length === 0) return;
		let world: World;
		before(async () => {
			world = await World.start(this.kind);
		});
		after(() => world?.stop());
		for (const { name, wish, run } of chosen) {
			test(`${this.kind} | ${name}`, { timeout: 60_000 }, async (context) => {
				await world.engine(wish);
				try {
					await run(world, context);
				} catch (error) {
					await world.tidy();
					throw error;
				}
				// A page's own code must not have stumbled over what the extension did.
				assert.deepEqual(await world.tidy(), []);
			});
		}
	}
}
