/**
 * Calls again and again, and tells what one call takes, in milliseconds. It is
 * also sent into the browser as text, so it sees nothing from outside.
 *
 * `step` is the clock's: calls shorter than that are timed in groups for the
 * median; p99 is of single calls always.
 */
export async function timed(call, inputs, { warmUp, least, during, step }) {
	let at = 0;
	const next = () => call(inputs[at++ % inputs.length]);
	const begin = performance.now();
	let warm = 0;
	do {
		await next();
		warm++;
	} while (performance.now() - begin < warmUp);
	const each = (performance.now() - begin) / warm;
	const together = Math.max(1, Math.ceil((20 * step) / each));

	const groups = [];
	const single = [];
	const start = performance.now();
	while (single.length < least || performance.now() - start < during) {
		const first = performance.now();
		for (let n = 0; n < together; n++) {
			const before = performance.now();
			await next();
			single.push(performance.now() - before);
		}
		groups.push((performance.now() - first) / together);
	}
	const part = (list, share) =>
		list.sort((a, b) => a - b)[
			Math.min(list.length - 1, Math.floor(share * list.length))
		];
	return {
		median: part(groups, 0.5),
		p99: part(single, 0.99),
		runs: single.length,
	};
}
