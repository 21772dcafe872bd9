import type { Finding } from "../../../wasm/prescreen";
import { boxAt, readBox } from "../composer/box";
import type { Mark, Marks } from "../composer/marks";
import { keepFromOthers, listenOnWindow } from "../listening";
import { keepCaret } from "./caret";
import { watchPointer } from "./pointing";
import type { HintsPort, PanelPort, Standing } from "./ports";

/** Most answers come sooner; the words at the box must not change with every key. */
const unnoticed = 300;
/** After this nobody is expected to answer any more. */
const patience = 2000;

interface Told {
	key: string;
	standing: Standing;
}

/** What is explained now, and of which words. */
interface Explained extends Told {
	box: HTMLElement;
	text: string;
	/** The marks that were pointed at; their words may get other ones. */
	look: () => readonly Mark[];
	restoreCaret: () => void;
}

export interface WritingOptions {
	marks: Marks;
	hints: HintsPort;
	/** Checks the draft in the box once more. */
	again: (box: HTMLElement) => void;
	replace: (box: HTMLElement, text: string) => void;
	/** What is found in this box goes out, by the user's wish. */
	paused: (box: HTMLElement) => boolean;
	/** How it stands with the box that was written in last; null when there is none. */
	changed: (standing: Standing | null) => void;
	signal: AbortSignal;
}

/**
 * What a person sees while writing: marks in every box, the indicator at the one
 * that has the focus, and an explanation of the words that they point at, press
 * or, with the caret in them, ask for by key.
 */
export class Writing {
	readonly #options: WritingOptions;
	readonly #told = new WeakMap<HTMLElement, Told>();
	/** The box that has the focus. */
	#box: HTMLElement | null = null;
	/** The one that had it last. */
	#last: WeakRef<HTMLElement> | null = null;
	/** The panel is shown; one thing at a time is said. */
	#silent = false;
	#later: ReturnType<typeof setTimeout> | undefined;
	#explained: Explained | null = null;

	constructor(options: WritingOptions) {
		this.#options = options;
		const { hints, marks, signal } = options;
		hints.connect({
			press: () => {
				const box = this.#box;
				if (this.#explained) this.#fold();
				else if (box) this.#explain(box, () => [], hints.focused());
			},
			fold: () => this.#fold(),
			replace: (text) => this.#leaving((box) => options.replace(box, text)),
			again: () => this.#leaving(options.again),
			reload: () => location.reload(),
			gone: () => this.#leave(),
		});
		watchPointer({
			marks,
			explain: (box, look) => this.#explain(box, look, false),
			// It was opened by the pointer, unless it has the focus.
			leave: () => {
				if (!hints.focused()) this.#fold();
			},
			hovered: () => hints.hovered(),
			signal,
		});
		listenOnWindow("keydown", (event) => this.#keydown(event), signal);
		for (const type of ["focusin", "focusout"]) {
			// Between the two nothing has the focus.
			listenOnWindow(type, () => setTimeout(() => this.#look()), signal);
		}
		signal.addEventListener("abort", () => this.#leave());
	}

	/** How it stands with the draft that was read in this box under this key. */
	tell(box: HTMLElement, key: string, standing: Standing): void {
		// Until the answer comes, marks go with their words.
		if (standing.state !== "checking") {
			this.#options.marks.set(box, inText(standing));
		}
		this.#told.set(box, { key, standing });
		if (this.#explained?.box === box) this.#renew(this.#explained);
		if (box === this.#box) this.#show(box);
		if (box === this.last && standing.state !== "checking")
			this.#options.changed(this.#shownOf(box, { key, standing }));
	}

	/** There is somebody who answers: what is said of older words stays until the next answer. */
	overtaken(box: HTMLElement): void {
		if (box === this.#box) clearTimeout(this.#later);
	}

	/** The box that was written in last, while the page has it. */
	get last(): HTMLElement | null {
		const box = this.#last?.deref();
		return box?.isConnected ? box : null;
	}

	/** How it stands with the box that was written in last, and what is found there. */
	get state(): { standing: Standing; findings: readonly Finding[] } | null {
		const told = this.last && this.#told.get(this.last);
		if (!this.last || !told) return null;
		return {
			standing: this.#shownOf(this.last, told),
			findings: findingsOf(told.standing),
		};
	}

	/** A pause has begun or ended: the words at the box say so. */
	renew(): void {
		if (this.#box) this.#show(this.#box);
		this.#options.changed(this.state?.standing ?? null);
	}

	#shownOf(box: HTMLElement, { standing }: Told): Standing {
		const goes = standing.state === "clear" || standing.state === "found";
		return goes && this.#options.paused(box) ? { state: "paused" } : standing;
	}

	/** The same panel; while it is shown, nothing is said here. */
	silencedBy(panel: PanelPort): PanelPort {
		return {
			show: (...shown) => {
				this.#silent = true;
				this.#hide();
				panel.show(...shown);
			},
			warn: () => panel.warn(),
			close: () => {
				panel.close();
				this.#silent = false;
				if (this.#box) this.#show(this.#box);
			},
		};
	}

	#show(box: HTMLElement): void {
		clearTimeout(this.#later);
		const { hints } = this.#options;
		const told = this.#told.get(box);
		if (!told || this.#silent) return;
		const { key, standing } = told;
		if (standing.state !== "checking") {
			hints.show(box, this.#shownOf(box, told));
			return;
		}
		this.#later = setTimeout(() => {
			hints.show(box, standing);
			this.#later = setTimeout(() => {
				this.tell(box, key, { state: "unavailable", cutOff: false });
			}, patience);
		}, unnoticed);
	}

	#hide(): void {
		clearTimeout(this.#later);
		this.#explained = null;
		this.#options.hints.hide();
	}

	/** Whether a box has the focus, and which. */
	#look(): void {
		const { activeElement } = document;
		const box = boxAt(activeElement);
		if (box && box !== this.#box) {
			this.#hide();
			this.#box = box;
			this.#last = new WeakRef(box);
			this.#show(box);
			this.#options.changed(this.state?.standing ?? null);
		}
		const away = document.hasFocus() && !this.#options.hints.focused();
		if (!box && away) this.#leave();
	}

	#leave(): void {
		this.#box = null;
		this.#hide();
	}

	/** Explains what is marked there, or else everything that is known. */
	#explain(
		box: HTMLElement,
		look: () => readonly Mark[],
		byKey: boolean,
	): void {
		const told = this.#told.get(box);
		if (!told || this.#silent || told.standing.state === "empty") return;
		const text = readBox(box);
		const restoreCaret = keepCaret(box);
		this.#open({ ...told, box, text, look, restoreCaret }, byKey);
	}

	#open(explained: Explained, focused: boolean): void {
		this.#explained = explained;
		const { box, standing, look } = explained;
		const { hints, marks } = this.#options;
		const marked = look();
		const all = findingsOf(standing);
		const pointed = all.filter((it) => marked.includes(it));
		// While a check is under way there are only the marks of the last one.
		const first = pointed[0] ?? (all.length === 0 ? marked[0] : undefined);
		hints.explain({
			box,
			standing,
			findings: pointed.length > 0 ? pointed : all,
			...(first ? { at: () => marks.place(box, first) } : {}),
			focused,
		});
	}

	/** An edit ends an explanation; a late answer about the same words changes it. */
	#renew(explained: Explained): void {
		const { box, text, key, standing } = explained;
		const told = this.#told.get(box);
		if (!told || readBox(box) !== text) {
			this.#fold();
			return;
		}
		if (told.standing.state === "checking") return;
		if (told.key === key && told.standing.state === standing.state) return;
		this.#open({ ...explained, ...told }, this.#options.hints.focused());
	}

	#fold(): void {
		const explained = this.#explained;
		if (!explained) return;
		const { hints } = this.#options;
		const returns = hints.focused();
		this.#explained = null;
		hints.fold();
		if (returns) explained.restoreCaret();
	}

	#leaving(act: (box: HTMLElement) => void): void {
		const box = this.#explained?.box;
		this.#fold();
		if (box) act(box);
	}

	#keydown(event: KeyboardEvent): void {
		const { key } = event;
		// Before anything else: most keys only write.
		if (key !== "Escape" && key !== ".") return;
		if (!event.isTrusted || event.isComposing) return;
		if (key === "Escape" && this.#explained) {
			stop(event);
			this.#fold();
			return;
		}
		const box = isShortcut(event) ? boxAt(event.target) : null;
		if (!box || !this.#told.has(box)) return;
		stop(event);
		this.#explain(box, () => this.#options.marks.atCaret(box), true);
	}
}

/**
 * Ctrl and the full stop, on a Mac too: neither the sites nor their editors nor
 * the browsers use it, and with no layout does it write a sign. Some layouts have
 * the full stop with Shift.
 */
function isShortcut(event: KeyboardEvent): boolean {
	const { key, ctrlKey, altKey, metaKey } = event;
	return key === "." && ctrlKey && !altKey && !metaKey;
}

function stop(event: Event): void {
	event.preventDefault();
	keepFromOthers(event);
}

function findingsOf(standing: Standing): readonly Finding[] {
	return standing.state === "found" ? standing.answer.report.findings : [];
}

function inText(standing: Standing): readonly Finding[] {
	return findingsOf(standing).filter((it) => it.in === "text");
}
