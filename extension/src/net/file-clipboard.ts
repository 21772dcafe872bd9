import { type AskFiles, answerForEach } from "./files-link";
import { watch } from "./watch";

// The page may put others in their place later.
const { Clipboard: Kept, ClipboardItem: Item } = globalThis as Partial<
	typeof globalThis
>;

/** Holds the pictures that a page reads out of the clipboard by a call, without any paste. */
export function watchClipboard(ask: AskFiles): void {
	if (!Kept || !Item) return;
	watch(Kept.prototype, "read", (call) => {
		const read = call();
		return read instanceof Promise
			? read.then((items) => decided(items, ask, Item))
			: read;
	});
}

/** Text is no file: where it is put, it is read as what is written. */
const isFile = (type: string) => !type.startsWith("text/");

async function decided(
	items: readonly ClipboardItem[],
	ask: AskFiles,
	Renewed: typeof ClipboardItem,
): Promise<readonly ClipboardItem[]> {
	const entries = await Promise.all(
		items.flatMap((item) =>
			item.types.filter(isFile).map(async (type) => {
				const name = type.replace(/^(\w+)\/(\w+).*$/, "$1.$2");
				const file = new File([await item.getType(type)], name, { type });
				return { item, type, file };
			}),
		),
	);
	if (entries.length === 0) return items;
	const files = entries.map(({ file }) => file);
	const answers = await answerForEach(files, ask(files, "paste"));
	return items.flatMap((item) => {
		const parts = new Map<string, Blob | Promise<Blob>>();
		let same = true;
		for (const type of item.types) {
			const at = entries.findIndex(
				(it) => it.item === item && it.type === type,
			);
			const answer = answers[at];
			if (at < 0) parts.set(type, item.getType(type));
			else if (answer) parts.set(answer.type, answer);
			same &&= at < 0 || answer === files[at];
		}
		if (same) return [item];
		return parts.size > 0 ? [new Renewed(Object.fromEntries(parts))] : [];
	});
}
