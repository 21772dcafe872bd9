import {
	type FilesQuestion,
	introducesFiles,
	type Passed,
	type Refusal,
	refuses,
	type Way,
} from "../net/files-question";
import { answers, asks, calls, withdraws } from "../net/question";

/** Files that the page does not have yet. */
export interface Entering {
	files: readonly File[];
	way: Way;
	/** Lets these go on; copies in the order in which they are named. */
	answer(go: readonly Passed[], copies: readonly File[]): void;
}

export interface Receiver {
	/** Decides now, or calls `answer` later. Returns what takes the question back. */
	enter(entering: Entering): () => void;
	/** The page did not take what was answered. */
	refused(entering: Entering): void;
}

/**
 * Listens to the nets for files, as the guard does to those for words: the first
 * is served, since what comes through another comes through it as well.
 */
export function receiveFiles(
	receiver: Receiver,
	onDuty: () => boolean,
	signal: AbortSignal,
): void {
	let served: HTMLInputElement | null = null;
	const introduced = (event: Event) => {
		const link = (event as MouseEvent).relatedTarget;
		if (!(link instanceof HTMLInputElement) || !onDuty()) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		served ??= link;
		const decides = served === link ? receiver : through;
		serve(link, decides, onDuty, signal);
	};
	window.addEventListener(introducesFiles, introduced, {
		capture: true,
		signal,
	});
	// The nets may have been there first, as after an update.
	window.dispatchEvent(new Event(calls));
}

const through: Receiver = {
	enter({ files, answer }) {
		answer(
			files.map((_file, at) => ({ at, copy: false })),
			[],
		);
		return () => {};
	},
	refused() {},
};

function serve(
	link: HTMLInputElement,
	receiver: Receiver,
	onDuty: () => boolean,
	signal: AbortSignal,
): void {
	const known = new Map<number, { it: Entering; withdraw: () => void }>();
	const ask = ({ id, way }: FilesQuestion) => {
		let open = true;
		const it: Entering = {
			files: [...(link.files ?? [])],
			way,
			answer(go, copies) {
				if (!open) return;
				open = false;
				put(link, copies);
				const detail = JSON.stringify({ id, go });
				link.dispatchEvent(new CustomEvent(answers, { detail }));
				put(link, []);
			},
		};
		const withdraw = receiver.enter(it);
		put(link, []);
		known.set(id, {
			it,
			withdraw() {
				if (open) withdraw();
				open = false;
			},
		});
	};
	const hear = (event: Event) => {
		// A net that nobody hears looks for the one that is on duty.
		if (!onDuty()) return;
		event.preventDefault();
		const detail = JSON.parse((event as CustomEvent<string>).detail);
		if (event.type === asks) {
			ask(detail as FilesQuestion);
			return;
		}
		const { id } = detail as Refusal;
		const before = known.get(id);
		known.delete(id);
		if (!before) return;
		if (event.type === refuses) receiver.refused(before.it);
		else before.withdraw();
	};
	for (const type of [asks, withdraws, refuses]) {
		link.addEventListener(type, hear, { signal });
	}
}

function put(link: HTMLInputElement, files: readonly File[]): void {
	const transfer = new DataTransfer();
	for (const file of files) transfer.items.add(file);
	link.files = transfer.files;
}
