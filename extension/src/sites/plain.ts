/** A name or label as people read it: sites put signs into it that show nothing. */
export function plainly(words: string): string {
	return words
		.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
		.replace(/[^\S\n]+/g, " ")
		.trim();
}
