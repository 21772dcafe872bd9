import { boxAt, isField, kindOf, readBox } from "./box";

/**
 * Puts a text in the place of the draft, and reports whether the box then reads
 * as wanted. Each editor accepts another way, as tried with the real ones; a
 * second way is tried only when the first changed nothing, since two half-done
 * ways would double the text.
 */
export async function replaceDraft(
	box: HTMLElement,
	text: string,
): Promise<boolean> {
	// What is not written in a box has nothing to put a text into.
	if (boxAt(box) !== box) return false;
	const before = readBox(box);
	box.focus({ preventScroll: true });
	for (const write of ways(box)) {
		if (!isField(box)) await selectAll(box);
		write(text);
		await settled();
		if (same(readBox(box), text)) {
			// Pages that refuse a text may take it back a moment later.
			await settled(takenBack);
			if (!same(readBox(box), text)) return false;
			caretToEnd(box);
			return true;
		}
		if (readBox(box) !== before) return false;
	}
	return false;
}

/** After this a page has had its say. */
const takenBack = 100;

type Way = (text: string) => void;

function ways(box: HTMLElement): Way[] {
	if (isField(box)) {
		return [
			(text) => {
				box.select();
				// Keeps the box's undo, unlike the second way.
				document.execCommand("insertText", false, text);
			},
			(text) => {
				const { prototype } =
					box.tagName === "INPUT" ? HTMLInputElement : HTMLTextAreaElement;
				const value = Object.getOwnPropertyDescriptor(prototype, "value");
				// React watches the element's own property, not the prototype's.
				value?.set?.call(box, text);
				box.dispatchEvent(new InputEvent("input", { bubbles: true }));
			},
		];
	}
	const typed: Way = (text) => {
		document.execCommand("insertText", false, text);
	};
	const announced: Way = (text) => {
		const init = { inputType: "insertText", data: text };
		box.dispatchEvent(
			new InputEvent("beforeinput", {
				...init,
				bubbles: true,
				cancelable: true,
				composed: true,
			}),
		);
	};
	const pasted: Way = (text) => {
		const data = new DataTransfer();
		data.setData("text/plain", text);
		box.dispatchEvent(
			new ClipboardEvent("paste", {
				clipboardData: data,
				bubbles: true,
				cancelable: true,
				composed: true,
			}),
		);
	};
	switch (kindOf(box)) {
		case "lexical":
			return [announced, typed];
		case "draft":
			// Chromium takes the paste and spoils lines otherwise; Firefox ignores it.
			return [pasted, typed];
		default:
			return [typed];
	}
}

/** Editors learn of a selection by an event that comes later; before it they append. */
async function selectAll(box: HTMLElement): Promise<void> {
	const selection = box.ownerDocument.getSelection();
	if (!selection) return;
	const range = box.ownerDocument.createRange();
	range.selectNodeContents(box);
	const noticed = new Promise<void>((resolve) => {
		box.ownerDocument.addEventListener("selectionchange", () => resolve(), {
			once: true,
		});
		// No event comes when all was selected already.
		setTimeout(resolve, 60);
	});
	selection.removeAllRanges();
	selection.addRange(range);
	await noticed;
	await settled();
}

/** Editors reconcile in a microtask or on the next task. */
function settled(time = 0): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, time));
}

function caretToEnd(box: HTMLElement): void {
	if (isField(box)) {
		box.setSelectionRange(box.value.length, box.value.length);
		return;
	}
	box.ownerDocument.getSelection()?.selectAllChildren(box);
	box.ownerDocument.getSelection()?.collapseToEnd();
}

/** Editors may show one line break as a new paragraph. */
function same(shown: string, wanted: string): boolean {
	const plain = (text: string) =>
		text
			.replace(/\u00a0/g, " ")
			.replace(/\s*\n\s*/g, "\n")
			.trim();
	return plain(shown) === plain(wanted);
}
