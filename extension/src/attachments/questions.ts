import type { Consent } from "../../../wasm/prescreen";
import { decidedOn, fileOf, isConspicuous, newItem, seenOf } from "./item";
import type { Entering, Receiver } from "./link";
import { Looking, reportOf } from "./looking";
import type { Actions, Answer, Copy, Item, Surroundings } from "./ports";
import { Refused } from "./refused";

/** Files that came together, and what is known of them by now. */
interface Asking {
	entering: Entering;
	items: Item[];
	at: number;
	consents: readonly Consent[];
	over: AbortController;
}

/** Asks about files, one dialog after the other, before the page has them. */
export class Questions implements Receiver {
	readonly #surroundings: Surroundings;
	readonly #looking: Looking;
	readonly #refused: Refused;
	readonly #queue: Asking[] = [];
	#focus: Element | null = null;

	constructor(surroundings: Surroundings) {
		this.#surroundings = surroundings;
		this.#looking = new Looking(surroundings);
		this.#refused = new Refused(surroundings.question, () => this.#next());
		surroundings.signal.addEventListener("abort", () => this.#looking.close());
	}

	enter(entering: Entering): () => void {
		if (this.#refused.expects(entering)) {
			if (this.#queue.length === 0) this.#refused.tellNotHeld();
			return () => {};
		}
		const asking: Asking = {
			entering,
			items: entering.files.map(newItem),
			at: 0,
			consents: [],
			over: new AbortController(),
		};
		this.#queue.push(asking);
		// In a task of its own: the page's event must not take as long as showing does.
		if (this.#queue.length === 1) setTimeout(() => this.#begin(asking));
		return () => this.#end(asking);
	}

	refused(entering: Entering): void {
		this.#refused.add(entering);
		if (this.#queue.length === 0) this.#refused.tell();
	}

	#begin(asking: Asking): void {
		if (this.#queue[0] !== asking) return;
		this.#focus = document.activeElement;
		this.#show(asking);
		// In a task of its own: showing takes long enough.
		setTimeout(() => void this.#lookAtAll(asking));
	}

	async #lookAtAll(asking: Asking): Promise<void> {
		// One after the other, as whoever looks does it: the rest would only wait.
		for (const item of asking.items) {
			if (asking.over.signal.aborted) return;
			await this.#look(asking, item);
		}
	}

	async #look(asking: Asking, item: Item): Promise<void> {
		const file = fileOf(item);
		const { signal } = asking.over;
		const { looked, answer } = await this.#looking.look(file, signal);
		// A copy was made meanwhile: that is looked at by itself.
		if (signal.aborted || fileOf(item) !== file) return;
		item.looked = looked;
		item.faces = Math.max(item.faces, looked.faces.length);
		item.report = reportOf(answer);
		item.seen = seenOf(file, looked, item.report?.findings ?? []);
		if (answer) asking.consents = answer.consents;
		this.#show(asking);
	}

	#show(asking: Asking): void {
		if (this.#queue[0] !== asking) return;
		const { items, at, consents } = asking;
		this.#surroundings.question.show(
			{ state: "asking", items, at, consents },
			this.#actions(asking),
		);
	}

	#actions(asking: Asking): Actions {
		const { items } = asking;
		const shown = () => items[asking.at] as Item;
		return {
			answer: (answer, all) => {
				const rest = items.filter(
					(it) => !it.answer && it !== shown() && !isConspicuous(it),
				);
				for (const it of [shown(), ...(all ? rest : [])]) it.answer = answer;
				const next = items.findIndex((it) => !it.answer);
				if (next < 0) void this.#decide(asking);
				else {
					asking.at = next;
					this.#show(asking);
				}
			},
			show: (at) => {
				asking.at = at;
				this.#show(asking);
			},
			blur: () => {
				const { file, looked } = shown();
				void this.#copy(asking, shown(), "blurred", () =>
					this.#looking
						.inspector()
						.then((it) => it.blurred(file, looked?.faces ?? [])),
				);
			},
			withoutMetadata: () => {
				const { file } = shown();
				void this.#copy(asking, shown(), "without-metadata", () =>
					this.#looking.inspector().then((it) => it.withoutMetadata(file)),
				);
			},
			retry: () => void this.#decide(asking),
			leave: () => {
				for (const item of items) item.answer = { answer: "removed" };
				void this.#decide(asking);
			},
		};
	}

	async #copy(
		asking: Asking,
		item: Item,
		how: Copy,
		make: () => Promise<File>,
	): Promise<void> {
		item.copying = "working";
		this.#show(asking);
		try {
			item.instead = { file: await make(), how };
			item.copying = null;
			item.looked = null;
			await this.#look(asking, item);
		} catch {
			item.copying = "failed";
			this.#show(asking);
		}
	}

	/** Nothing goes before all answers are on the record. */
	async #decide(asking: Asking): Promise<void> {
		const { entering, items, over } = asking;
		const { site, keep, question } = this.#surroundings;
		for (const item of items) {
			const answer = item.answer as Answer;
			const decided = decidedOn(item, answer, site, entering.way);
			const kept = await keep(decided);
			if (over.signal.aborted) return;
			if (kept.kind === "recorded" || answer.answer === "removed") continue;
			question.show({ state: "unrecorded" }, this.#actions(asking));
			return;
		}
		const copies: File[] = [];
		const go: { at: number; copy: boolean }[] = [];
		for (const [at, { answer, instead }] of items.entries()) {
			if (answer?.answer === "removed") continue;
			go.push({ at, copy: instead !== null });
			if (instead) copies.push(instead.file);
		}
		this.#end(asking);
		this.#refused.mayCome(entering, go, copies);
		entering.answer(go, copies);
	}

	/** It is decided, or nobody wants to know any more. */
	#end(asking: Asking): void {
		asking.over.abort();
		const place = this.#queue.indexOf(asking);
		if (place < 0) return;
		this.#queue.splice(place, 1);
		if (place > 0) return;
		this.#surroundings.question.close();
		if (this.#focus instanceof HTMLElement) {
			this.#focus.focus({ preventScroll: true });
		}
		this.#focus = null;
		this.#next();
	}

	#next(): void {
		const [next] = this.#queue;
		if (next) this.#begin(next);
		else {
			this.#looking.rest();
			this.#refused.tell();
		}
	}
}
