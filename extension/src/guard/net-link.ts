import { keepFromOthers, listenOnWindow } from "../listening";
import {
	answers,
	asks,
	calls,
	introduces,
	type Question,
	withdraws,
} from "../net/question";
import type { Requests } from "./requests";

export interface LinkOptions {
	requests: Requests;
	onDuty: () => boolean;
	signal: AbortSignal;
}

/**
 * The guard's end of the link to the net in the page's world. Two copies of the
 * extension spread two nets, one around the other: the first is served, since
 * what comes through the other comes through it as well.
 */
export function answerNets(options: LinkOptions): void {
	const { onDuty, signal } = options;
	let served: EventTarget | null = null;
	const introduced = (event: Event) => {
		const link = (event as MouseEvent).relatedTarget;
		if (!link || !onDuty()) return;
		event.preventDefault();
		keepFromOthers(event);
		served ??= link;
		serve(link, served === link, options);
	};
	listenOnWindow(introduces, introduced, signal);
}

/** Nets that found no guard so far can introduce themselves now. */
export function callNets(): void {
	window.dispatchEvent(new Event(calls));
}

function serve(
	link: EventTarget,
	decides: boolean,
	{ requests, onDuty, signal }: LinkOptions,
): void {
	const undecided = new Map<number, () => void>();
	const ask = ({ id, waits, ...question }: Question) => {
		let open = true;
		const answer = (go: boolean) => {
			if (!open) return false;
			open = false;
			undecided.delete(id);
			const detail = JSON.stringify({ id, go });
			link.dispatchEvent(new CustomEvent(answers, { detail }));
			return true;
		};
		if (!decides) {
			answer(true);
			return;
		}
		const withdraw = requests.take(question, answer);
		if (!waits) answer(false);
		if (open) undecided.set(id, withdraw);
	};
	const withdraw = ({ id }: { id: number }) => {
		undecided.get(id)?.();
		undecided.delete(id);
	};
	const hear = (event: Event) => {
		// A net that nobody hears looks for the guard that is on duty.
		if (!onDuty()) return;
		event.preventDefault();
		const detail = JSON.parse((event as CustomEvent<string>).detail);
		if (event.type === asks) ask(detail);
		else withdraw(detail);
	};
	for (const type of [asks, withdraws]) {
		link.addEventListener(type, hear, { signal });
	}
}
