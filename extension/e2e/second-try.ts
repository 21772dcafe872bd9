import type { TestContext } from "node:test";

/**
 * Runs a test, and once more after `renew` when it failed: a browser on a busy
 * machine may stumble by itself. Each first failure is told in full, and only so
 * many are borne with in one run, so that what fails often fails the run.
 */
export class SecondTry {
	constructor(private left: number) {}

	async run(
		context: TestContext,
		attempt: () => Promise<void>,
		renew: () => Promise<void>,
	): Promise<void> {
		try {
			await attempt();
		} catch (error) {
			if (this.left === 0 || context.signal.aborted) throw error;
			this.left--;
			const told = error instanceof Error ? error.stack : String(error);
			context.diagnostic(`stumbled, tried again: ${context.name}: ${told}`);
			await renew();
			await attempt();
		}
	}
}
