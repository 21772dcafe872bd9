/** Files that were decided: a page that hands them on to itself is not asked again. */
export class LetIn {
	readonly #files = new WeakSet<File>();
	readonly #keys = new Set<string>();

	add(files: readonly File[]): void {
		for (const file of files) {
			this.#files.add(file);
			this.#keys.add(keyOf(file));
		}
	}

	/** Only for an event that no person has caused: what a person does is asked about each time. */
	has(event: Event, files: readonly File[]): boolean {
		return (
			!event.isTrusted &&
			files.every((it) => this.#files.has(it) || this.#keys.has(keyOf(it)))
		);
	}
}

/** A file that went through a transfer is another object in some browsers. */
function keyOf(file: File): string {
	return JSON.stringify([file.name, file.size, file.type, file.lastModified]);
}
