// Lists of files, by the browser's own functions: the page replaces what it likes later.

const { apply, getOwnPropertyDescriptor } = Reflect;
const { get: getFiles, set: setFiles } = getOwnPropertyDescriptor(
	HTMLInputElement.prototype,
	"files",
) as { get: () => FileList | null; set: (files: FileList) => void };
const KeptTransfer = DataTransfer;
const { add } = DataTransferItemList.prototype;
const itemsOf = getOwnPropertyDescriptor(DataTransfer.prototype, "items")
	?.get as () => DataTransferItemList;
const transferred = getOwnPropertyDescriptor(DataTransfer.prototype, "files")
	?.get as () => FileList;

export function listOn(input: HTMLInputElement): FileList | null {
	return apply(getFiles, input, []);
}

export function filesOn(input: HTMLInputElement): File[] {
	return [...(listOn(input) ?? [])];
}

/** No event tells of it. */
export function putFiles(
	input: HTMLInputElement,
	files: readonly File[],
): void {
	putList(input, apply(transferred, transferOf(files), []));
}

export function putList(input: HTMLInputElement, list: FileList): void {
	apply(setFiles, input, [list]);
}

export function filesIn(transfer: DataTransfer): File[] {
	return [...apply(transferred, transfer, [])];
}

/** A fresh one with these files, in this order. */
export function transferOf(files: readonly File[]): DataTransfer {
	const transfer = new KeptTransfer();
	const items = apply(itemsOf, transfer, []);
	for (const file of files) apply(add, items, [file]);
	return transfer;
}
