import { type AskFiles, answerForEach } from "./files-link";
import { watch } from "./watch";

/** Holds what is chosen in the picker that gives handles instead of files. */
export function watchPickers(ask: AskFiles): void {
	watch(window, "showOpenFilePicker", (call) => {
		const chosen = call();
		return chosen instanceof Promise
			? chosen.then((handles) => decided(handles, ask))
			: chosen;
	});
}

async function decided(
	handles: readonly FileSystemFileHandle[],
	ask: AskFiles,
): Promise<readonly FileSystemFileHandle[]> {
	const files = await Promise.all(handles.map((it) => it.getFile()));
	const answers = await answerForEach(files, ask(files, "picker"));
	if (!answers.some(Boolean)) {
		// As the browser says it when a person has chosen nothing.
		throw new DOMException("The user aborted a request.", "AbortError");
	}
	return handles.flatMap((handle, at) => {
		const answer = answers[at];
		if (!answer) return [];
		return [answer === files[at] ? handle : instead(answer)];
	});
}

/** A handle that gives a copy and can do nothing to the file on the disk. */
function instead(copy: File): FileSystemFileHandle {
	const refused = () =>
		Promise.reject(new DOMException("Not allowed.", "NotAllowedError"));
	return {
		kind: "file",
		name: copy.name,
		getFile: async () => copy,
		isSameEntry: async () => false,
		createWritable: refused,
		createSyncAccessHandle: refused,
	} as unknown as FileSystemFileHandle;
}
