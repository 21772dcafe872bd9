/**
 * Comparing what a box reads with what a request carries. Sites trim, turn one
 * white space into another, and write mentions in their own way.
 */

const mention = /@\[\d+:(?:\d+:)?([^\]]*)\]/g;
const spaces = /[\s\u200b-\u200f\u2060\ufeff]+/g;

function plain(text: string): string {
	return text
		.normalize("NFC")
		.replace(mention, "$1")
		.replace(spaces, " ")
		.trim();
}

/** Reports whether both are the same words. */
export function same(first: string, second: string): boolean {
	return first === second || plain(first) === plain(second);
}

/** Reports whether one is most of the other: a name in front may be missing. */
export function akin(first: string, second: string): boolean {
	const [short = "", long = ""] = [plain(first), plain(second)].toSorted(
		(a, b) => a.length - b.length,
	);
	return short.length * 3 >= long.length && long.includes(short);
}
