import { type Give, isFileInput } from "./file-inputs";
import type { AskFiles } from "./files-link";
import type { LetIn } from "./let-in";
import { filesIn, transferOf } from "./transfer";
import { watch } from "./watch";

/** Holds files that are dropped or pasted, and repeats the event with those that may go. */
export function watchTransfers(ask: AskFiles, letIn: LetIn, give: Give): void {
	const roots = new WeakMap<EventTarget, ShadowRoot>();
	watch(Element.prototype, "attachShadow", (call, self) => {
		const root = call() as ShadowRoot;
		roots.set(self as Element, root);
		return root;
	});
	/** What was really meant, inside roots that hide it. */
	const targetOf = (event: Event): EventTarget => {
		let target = event.composedPath()[0] as EventTarget;
		for (;;) {
			const root = roots.get(target);
			const inner =
				event instanceof MouseEvent
					? root?.elementFromPoint(event.clientX, event.clientY)
					: root?.activeElement;
			if (!inner || inner === target) return target;
			target = inner;
		}
	};

	let replaying: Event | null = null;
	const take = (
		event: DragEvent | ClipboardEvent,
		transfer: DataTransfer | null,
	) => {
		if (!transfer || event === replaying) return;
		const files = filesIn(transfer);
		if (files.length === 0 || letIn.has(event, files)) return;
		const way = event.type === "drop" ? "drop" : "paste";
		const asked = ask(files, way);
		if (asked.answer?.length === files.length) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		const target = targetOf(event);
		const words = wordsIn(transfer);
		asked.settle = (answer) => {
			letIn.add(answer);
			if (answer.length === 0) {
				// What lights up under a file that is dragged over it goes out again.
				if (way === "drop") target.dispatchEvent(leaving());
				if (way === "drop" || words.length === 0) return;
			}
			const transfer = transferOf(answer);
			for (const [type, text] of words) transfer.setData(type, text);
			const looked = lookedInto(transfer);
			const again = repeated(event, transfer);
			replaying = again;
			const handled = !target.dispatchEvent(again);
			replaying = null;
			if (looked() || (handled && answer.length === 0)) return;
			if (!handled && way === "drop" && isFileInput(target)) {
				// What the browser does by itself, after an event of its own only.
				give(target, target.multiple ? answer : answer.slice(0, 1), asked);
				return;
			}
			const text = words.find(([type]) => type === "text/plain")?.[1];
			// The browser pastes nothing by itself after an event that is not its own.
			if (way === "paste" && text) {
				document.execCommand("insertText", false, text);
			} else if (answer.length > 0) asked.refused();
		};
		if (asked.answer) asked.settle(asked.answer);
	};
	window.addEventListener("drop", (event) => take(event, event.dataTransfer), {
		capture: true,
	});
	window.addEventListener(
		"paste",
		(event) => take(event, event.clipboardData),
		{ capture: true },
	);
}

type Words = readonly [type: string, text: string][];

function wordsIn(transfer: DataTransfer): Words {
	return transfer.types
		.filter((type) => type !== "Files")
		.map((type) => [type, transfer.getData(type)]);
}

function leaving(): Event {
	return new DragEvent("dragleave", {
		bubbles: true,
		cancelable: true,
		composed: true,
	});
}

/** Tells whether anybody has taken files out of it; pages prevent the default of what they ignore as well. */
function lookedInto(transfer: DataTransfer): () => boolean {
	let looked = false;
	for (const name of ["files", "items"] as const) {
		const given = transfer[name];
		Object.defineProperty(transfer, name, {
			configurable: true,
			get() {
				looked = true;
				return given;
			},
		});
	}
	return () => looked;
}

/** The same event once more. */
function repeated(
	event: DragEvent | ClipboardEvent,
	transfer: DataTransfer,
): Event {
	const plain = { bubbles: true, cancelable: true, composed: true };
	if (event.type === "paste") {
		// Firefox makes its own, which stays empty.
		return Object.defineProperty(
			new ClipboardEvent("paste", plain),
			"clipboardData",
			{ value: transfer, enumerable: true },
		);
	}
	const { clientX, clientY, screenX, screenY } = event as DragEvent;
	const { altKey, ctrlKey, metaKey, shiftKey } = event as DragEvent;
	return new DragEvent("drop", {
		...plain,
		...{ clientX, clientY, screenX, screenY },
		...{ altKey, ctrlKey, metaKey, shiftKey },
		dataTransfer: transfer,
	});
}
