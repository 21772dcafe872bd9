/**
 * What the engine must at least say of a word, of 100. On 96 drawn lists that get
 * ever smaller, more blurred and grainier, 96 % of the words that it read right
 * reach it, and 41 % of those that it misread.
 */
const sure = 60;

/** Three letters or digits side by side; strokes in a picture look like fewer. */
const telling = /[\p{L}\p{N}]{3}/u;

/**
 * The lines of words in the engine's table (one row for each thing that it found:
 * its level, the places of block, paragraph, line and word, a box, how sure it is,
 * and a word). Words that it is not sure of are left out.
 */
export function linesOf(table: string): string[] {
	const lines = new Map<string, string[]>();
	for (const row of table.split("\n")) {
		const cells = row.split("\t");
		const [level, page, block, paragraph, line] = cells;
		const word = cells[11]?.trim();
		if (level !== wordLevel || !word || Number(cells[10]) < sure) continue;
		const place = [page, block, paragraph, line].join();
		const words = lines.get(place) ?? [];
		lines.set(place, words);
		// So it takes the English word that is one stroke.
		words.push(word === "|" ? "I" : word);
	}
	return [...lines.values()]
		.map((words) => words.join(" "))
		.filter((line) => telling.test(line));
}

const wordLevel = "5";
