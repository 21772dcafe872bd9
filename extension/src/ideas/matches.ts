/** Whether all words that are looked for stand in these texts; case and accents do not matter. */
export function matches(wanted: string, texts: readonly string[]): boolean {
	const all = plain(texts.join("\n"));
	return plain(wanted)
		.split(/\s+/)
		.every((word) => all.includes(word));
}

function plain(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
