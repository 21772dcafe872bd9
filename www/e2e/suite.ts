import assert from "node:assert/strict";
import { after, before, type TestContext, test } from "node:test";
import type { Kind } from "../../extension/e2e/driver/engine";
import { SecondTry } from "../../extension/e2e/second-try";
import { Stage } from "./stage";

export type Run = (stage: Stage, context: TestContext) => Promise<void>;

/** Collects tests; they run in this order, in one browser. */
export class Suite {
	readonly #tests: { name: string; run: Run }[] = [];

	constructor(readonly kind: Kind) {}

	add(scenario: string, about: string, run: Run): void {
		this.#tests.push({ name: `${scenario} | ${about}`, run });
	}

	/** `patience` is how long one of them may take, in ms. */
	register(patience = 120_000): void {
		let stage: Stage;
		const second = new SecondTry(2);
		before(async () => {
			stage = await Stage.start(this.kind);
		});
		after(() => stage?.stop());
		const only = new RegExp(process.env.PRESCREEN_ONLY ?? "");
		for (const { name, run } of this.#tests) {
			if (!only.test(name)) continue;
			const attempt = async (context: TestContext) => {
				try {
					await run(stage, context);
				} catch (error) {
					await stage.tidy();
					throw error;
				}
				// Every page keeps its console clean and its own policy.
				assert.deepEqual(await stage.tidy(), []);
			};
			test(`${this.kind} | ${name}`, { timeout: patience }, (context) =>
				second.run(
					context,
					() => attempt(context),
					async () => {
						await stage.stop();
						stage = await Stage.start(this.kind);
					},
				),
			);
		}
	}
}
