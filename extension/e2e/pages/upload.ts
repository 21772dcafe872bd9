import { options } from "./options";

/** Sends files at once, as the sites do before anything is posted. */
export function upload(files: Iterable<File> | null, event: Event): void {
	if (options.trusts === "people" && !event.isTrusted) return;
	for (const file of files ?? []) void send(file);
}

async function send(file: File): Promise<void> {
	const query = new URLSearchParams({ run: options.run, name: file.name });
	replica.uploading = replica.uploading.then(async () => {
		await fetch(`/upload?${query}`, { method: "POST", body: file });
	});
}
