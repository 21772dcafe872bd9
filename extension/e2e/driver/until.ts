/** How long a state may take on a busy machine before a test gives it up. */
const patience = 10_000;

/** The first true answer; asks again until there is one. */
export async function until<T>(
	what: string | (() => Promise<string>),
	ask: () => Promise<T | null | undefined | false>,
	within = patience,
): Promise<T> {
	const end = performance.now() + within;
	for (;;) {
		const answer = await ask();
		if (answer) return answer;
		if (performance.now() > end) {
			const told = typeof what === "string" ? what : await what();
			throw new Error(`after ${within} ms still waiting: ${told}`);
		}
		await new Promise((next) => setTimeout(next, 15));
	}
}
