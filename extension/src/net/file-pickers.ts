import type { AskFiles } from "./files-link";
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
	const asked = ask(files, "picker");
	const answer =
		asked.answer ??
		(await new Promise<readonly File[]>((settle) => {
			asked.settle = settle;
		}));
	if (answer.length === 0) {
		// As the browser says it when a person has chosen nothing.
		throw new DOMException("The user aborted a request.", "AbortError");
	}
	return answer.map((file) => {
		const at = files.indexOf(file);
		const handle = handles[at];
		return handle ?? instead(file);
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
