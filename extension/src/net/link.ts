import {
	type Answer,
	answers,
	asks,
	calls,
	introduces,
	type Publication,
	withdraws,
} from "./question";

/** A question whether something may be published. */
export interface Asked {
	/** There at once when the guard knows it; else it comes later, for one who waits. */
	answer: boolean | null;
	/** To be set by whoever waits. */
	settle(go: boolean): void;
	/** Takes the question back. */
	withdraw(): void;
}

export type Ask = (publication: Publication, waits: boolean) => Asked;

// The page replaces what it likes later. What would show it the link is kept.
const { apply } = Reflect;
const { parse, stringify } = JSON;
const { dispatchEvent, addEventListener } = EventTarget.prototype;
const KeptEvent = CustomEvent;
const detailOf = Object.getOwnPropertyDescriptor(
	CustomEvent.prototype,
	"detail",
)?.get as () => string;

/** The net's end of the link to the guard; `question.ts` tells how they meet. */
export function linkToGuard(): Ask {
	const undecided: Record<number, Asked> = Object.create(null);
	let count = 0;
	let link: Element | null = null;

	const heard = (event: Event) => {
		const { id, go }: Answer = parse(apply(detailOf, event, []));
		const asked = undecided[id];
		delete undecided[id];
		if (!asked) return;
		asked.answer = go;
		asked.settle(go);
	};
	/** Reports whether a guard has taken the link. */
	const introduce = (): boolean => {
		const fresh = document.createElement("i");
		apply(addEventListener, fresh, [answers, heard]);
		const event = new MouseEvent(introduces, {
			relatedTarget: fresh,
			cancelable: true,
		});
		const taken = !apply(dispatchEvent, window, [event]);
		if (taken) link = fresh;
		return taken;
	};
	const send = (type: string, content: object): boolean => {
		if (!link) return false;
		const detail = stringify(content);
		const event = new KeptEvent(type, { detail, cancelable: true });
		return !apply(dispatchEvent, link, [event]);
	};

	introduce();
	window.addEventListener(calls, () => {
		// Never while there is one: the page could call as well.
		if (!link) introduce();
	});
	return (publication, waits) => {
		const id = ++count;
		const asked: Asked = {
			answer: null,
			settle: () => {},
			withdraw() {
				if (undecided[id]) send(withdraws, { id });
				delete undecided[id];
			},
		};
		undecided[id] = asked;
		const ask = () => send(asks, { id, waits, ...publication });
		if (!ask() && !(introduce() && ask())) {
			delete undecided[id];
			// A guard that is gone was removed, and the page is on its own again. One
			// that never came has failed to start: nobody looks at the boxes either.
			asked.answer = link !== null;
		}
		return asked;
	};
}
