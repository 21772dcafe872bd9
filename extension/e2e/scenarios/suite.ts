import assert from "node:assert/strict";
import { after, before, type TestContext, test } from "node:test";
import type { Kind } from "../driver/engine";
import { type Wish, World } from "../driver/world";
import { SecondTry } from "../second-try";

/** What a scenario gets: the browser, and where to leave a measurement. */
export type Run = (world: World, context: TestContext) => Promise<void>;

interface Test {
	name: string;
	/** Null takes the browser as the test before has left it. */
	wish: Wish | null;
	run: Run;
}

/**
 * Collects tests. Those that want the same start of the browser run together,
 * each group in the order in which it was told: a start takes seconds.
 */
export class Suite {
	readonly #tests: Test[] = [];

	constructor(
		readonly kind: Kind,
		/** Milliseconds for one test. */
		readonly timeout = 120_000,
		/** How many tests may need a second try. */
		readonly secondTries = 3,
	) {}

	/** One cell of the table. */
	add(scenario: string, surface: string, run: Run, wish: Wish = {}): void {
		this.#tests.push({ name: `${scenario} | ${surface}`, wish, run });
	}

	/** Looks back over everything before it. */
	addLast(scenario: string, surface: string, run: Run): void {
		this.#tests.push({ name: `${scenario} | ${surface}`, wish: null, run });
	}

	register(): void {
		const only = new RegExp(process.env.PRESCREEN_ONLY ?? "");
		const chosen = inGroups(this.#tests.filter(({ name }) => only.test(name)));
		// Hooks without a test would keep the servers, and the run, for ever.
		if (chosen.length === 0) return;
		let world: World;
		const second = new SecondTry(this.secondTries);
		before(async () => {
			world = await World.start(this.kind);
		});
		after(() => world?.stop());
		for (const { name, wish, run } of chosen) {
			const { timeout } = this;
			const attempt = async (context: TestContext) => {
				await world.engine(wish ?? world.wish);
				try {
					await run(world, context);
				} catch (error) {
					context.diagnostic(`stumbled at: ${await world.scene()}`);
					await world.tidy();
					throw error;
				}
				// A page's own code must not have stumbled over what the extension did.
				assert.deepEqual(await world.tidy(), []);
			};
			test(`${this.kind} | ${name}`, { timeout }, (context) =>
				// What looks back over a browser's day cannot have a fresh one.
				wish
					? second.run(
							context,
							() => attempt(context),
							() => world.close(),
						)
					: attempt(context),
			);
		}
	}
}

function inGroups(tests: readonly Test[]): Test[] {
	const groups = new Map<string, Test[]>();
	const last: Test[] = [];
	for (const test of tests) {
		const key = JSON.stringify(test.wish);
		if (!test.wish) last.push(test);
		else groups.set(key, [...(groups.get(key) ?? []), test]);
	}
	return [...groups.values()].flat().concat(last);
}
