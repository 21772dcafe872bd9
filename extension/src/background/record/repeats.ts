import type { Draft } from "../../../../wasm/prescreen";

/** So many words in a row are a piece of the draft, and no coincidence. */
const run = 3;
/** A shorter piece of a name is too often a word as well. */
const shortest = 3;

/**
 * Reports whether a reason repeats what the draft says or what it answers: some
 * words in a row, a number, or the name of who is answered.
 */
export function repeats(reason: string, { text, context }: Draft): boolean {
	const said = wordsOf(reason);
	for (const source of [text, context?.text ?? ""]) {
		const there = wordsOf(source);
		const pieces = new Set(
			there.map((_, at) => there.slice(at, at + run).join(" ")),
		);
		if (said.some((_, at) => isRun(said, at) && pieces.has(piece(said, at))))
			return true;
		// Digits are rarely the same by chance.
		if (said.some((it) => /\d/.test(it) && there.includes(it))) return true;
		// A draft that is shorter than that is not to be told whole either.
		if (there.length > 0 && there.length < run && isWithin(there, said))
			return true;
	}
	const names = wordsOf(context?.author ?? "");
	return names.some((it) => it.length >= shortest && said.includes(it));
}

function isRun(words: readonly string[], at: number): boolean {
	return at + run <= words.length;
}

function piece(words: readonly string[], at: number): string {
	return words.slice(at, at + run).join(" ");
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
	const whole = ` ${short.join(" ")} `;
	return ` ${long.join(" ")} `.includes(whole);
}

function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.normalize("NFKC")
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
	);
}
