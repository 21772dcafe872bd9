import type { AskedFiles, AskFiles } from "./files-link";
import type { LetIn } from "./let-in";
import { filesOn, listOn, putFiles, putList } from "./transfer";
import { watch } from "./watch";

/** Gives an input what was decided, as if it had just been chosen. */
export type Give = (
	input: HTMLInputElement,
	files: FileList | readonly File[],
	asked: AskedFiles,
) => void;

/** How long a page may take to look at what it was given again. */
const patience = 2000;

/**
 * Holds what is chosen in an `input` for files: in the document, in a shadow
 * root, and in one that stands nowhere and opens by a call. While it is held the
 * input is empty, so that no form and no timer of the page finds anything in it.
 */
export function watchInputs(ask: AskFiles, letIn: LetIn): Give {
	const held = new WeakMap<HTMLInputElement, AskedFiles>();
	const passed = new WeakMap<HTMLInputElement, FileList>();
	const seen = new WeakSet<Event>();
	const watched = new WeakSet<EventTarget>();

	const entered = (event: Event) => {
		if (seen.has(event)) return;
		const input = event.composedPath()[0];
		if (!isFileInput(input)) return;
		seen.add(event);
		if (replaying === input) return;
		const files = filesOn(input);
		const before = held.get(input);
		if (files.length === 0) {
			// What comes after the event that was stopped.
			if (before) event.stopImmediatePropagation();
			return;
		}
		before?.withdraw();
		held.delete(input);
		if (letIn.has(event, files)) return;
		// Both events tell of one choice.
		const told = event.type === "change" && passed.get(input) === listOn(input);
		passed.delete(input);
		if (told) return;
		const asked = ask(files, "input");
		if (isSame(asked.answer, files)) {
			// Nothing is different for the page.
			passed.set(input, listOn(input) as FileList);
			return;
		}
		event.stopImmediatePropagation();
		const list = listOn(input) as FileList;
		putFiles(input, []);
		held.set(input, asked);
		asked.settle = (answer) => {
			held.delete(input);
			letIn.add(answer);
			give(input, isSame(answer, files) ? list : answer, asked);
		};
		if (asked.answer) asked.settle(asked.answer);
	};

	let replaying: HTMLInputElement | null = null;
	const give: Give = (input, files, asked) => {
		if (files.length === 0) {
			input.dispatchEvent(new Event("cancel", { bubbles: true }));
			return;
		}
		if (files instanceof FileList) putList(input, files);
		else putFiles(input, files);
		const looked = lookedAt(input);
		replaying = input;
		try {
			input.dispatchEvent(
				new Event("input", { bubbles: true, composed: true }),
			);
			input.dispatchEvent(new Event("change", { bubbles: true }));
		} finally {
			replaying = null;
		}
		setTimeout(() => {
			if (looked() || held.has(input)) return;
			// Choosing the same file again would tell nobody.
			putFiles(input, []);
			asked.refused();
		}, patience);
	};

	const listenAt = (target: EventTarget) => {
		if (watched.has(target)) return;
		watched.add(target);
		for (const type of ["input", "change"]) {
			target.addEventListener(type, entered, true);
		}
	};
	listenAt(window);
	// Events in a shadow root do not tell the window what they are about.
	watch(Element.prototype, "attachShadow", (call) => {
		const root = call() as ShadowRoot;
		listenAt(root);
		return root;
	});
	const opens = (call: () => unknown, self: unknown) => {
		if (isFileInput(self)) listenAt(self);
		return call();
	};
	watch(HTMLElement.prototype, "click", opens);
	watch(HTMLInputElement.prototype, "showPicker", opens);
	window.addEventListener(
		"click",
		(event) => {
			const [target] = event.composedPath();
			if (isFileInput(target)) listenAt(target);
		},
		true,
	);
	return give;
}

export function isFileInput(value: unknown): value is HTMLInputElement {
	return value instanceof HTMLInputElement && value.type === "file";
}

function isSame(
	answer: readonly File[] | null,
	files: readonly File[],
): boolean {
	return (
		answer?.length === files.length &&
		answer.every((file, at) => file === files[at])
	);
}

/** Tells later whether anybody has read the files of this input; one of a form is read when it is sent. */
function lookedAt(input: HTMLInputElement): () => boolean {
	let looked = input.form !== null && input.name !== "";
	Object.defineProperty(input, "files", {
		configurable: true,
		get() {
			looked = true;
			return listOn(input);
		},
		set(list: FileList) {
			looked = true;
			putList(input, list);
		},
	});
	return () => {
		Reflect.deleteProperty(input, "files");
		// Nothing is in it any more: somebody has emptied it.
		return looked || filesOn(input).length === 0;
	};
}
