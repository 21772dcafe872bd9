interface Span {
	start: number;
	end: number;
}

/**
 * Where parts of a text are after it was edited at one place. Parts that the edit
 * went through are gone.
 */
export function shift<S extends Span>(
	parts: readonly S[],
	before: string,
	after: string,
): S[] {
	if (before === after) return [...parts];
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) {
		tail++;
	}
	const grown = after.length - before.length;
	return parts.flatMap((part) => {
		if (part.end <= head) return [part];
		if (part.start < before.length - tail) return [];
		return [{ ...part, start: part.start + grown, end: part.end + grown }];
	});
}
