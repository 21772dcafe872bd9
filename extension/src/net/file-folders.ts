import { type AskFiles, answerForEach } from "./files-link";
import { watch } from "./watch";

/** Milliseconds in which files that a page asks for are asked about together. */
const together = 50;

type Decided = { of: string; file: File | null };

interface Wanted {
	file: File;
	give(file: File | null): void;
}

/**
 * Holds the files of a folder that a person has chosen, once the page asks for
 * each. Folders of the page's own, which are never chosen, are not looked at.
 */
export function watchFolders(ask: AskFiles): void {
	const { FileSystemDirectoryHandle: Folder, FileSystemFileHandle: Handle } =
		globalThis as Partial<typeof globalThis>;
	if (!Folder || !Handle || !("showDirectoryPicker" in window)) return;
	/** Chosen folders, and all that was found in them. */
	const chosen = new WeakSet<object>();
	const noted = <T>(value: T): T => {
		const found = Array.isArray(value) ? value[1] : value;
		if (typeof found === "object" && found !== null) chosen.add(found);
		return value;
	};
	const noting = (call: () => unknown, self: unknown) => {
		const found = call();
		const within = self === window || chosen.has(self as object);
		return within && found instanceof Promise ? found.then(noted) : found;
	};
	watch(window, "showDirectoryPicker", (call) => noting(call, window));
	for (const name of ["getFileHandle", "getDirectoryHandle"]) {
		watch(Folder.prototype, name, noting);
	}
	for (const name of ["values", "entries", Symbol.asyncIterator]) {
		watch(Folder.prototype, name, (call, self) => {
			const all = call() as AsyncIterator<unknown>;
			if (!chosen.has(self as object)) return all;
			const next = all.next.bind(all);
			all.next = () =>
				next().then((step) => {
					noted(step.value);
					return step;
				});
			return all;
		});
	}

	const known = new WeakMap<object, Decided>();
	let wanted: Wanted[] = [];
	const askForAll = async () => {
		const all = wanted;
		wanted = [];
		const files = all.map(({ file }) => file);
		const answers = await answerForEach(files, ask(files, "picker"));
		for (const [at, { give }] of all.entries()) give(answers[at] ?? null);
	};
	const decide = (file: File) =>
		new Promise<File | null>((give) => {
			if (wanted.length === 0) setTimeout(askForAll, together);
			wanted.push({ file, give });
		});
	watch(Handle.prototype, "getFile", (call, self) => {
		const found = call();
		const handle = self as object;
		if (!chosen.has(handle) || !(found instanceof Promise)) return found;
		return found.then(async (file: File) => {
			const of = `${file.size} ${file.lastModified}`;
			let decided = known.get(handle);
			if (decided?.of !== of) {
				decided = { of, file: await decide(file) };
				known.set(handle, decided);
			}
			if (decided.file) return decided.file;
			throw new DOMException("Not allowed.", "NotAllowedError");
		});
	});
}
