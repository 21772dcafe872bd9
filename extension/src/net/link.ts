import { meetGuard } from "./meeting";
import {
	type Answer,
	asks,
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

// The page replaces what it likes later.
const { parse } = JSON;

/** The net's end of the link to the guard. */
export function linkToGuard(): Ask {
	const undecided: Record<number, Asked> = Object.create(null);
	let count = 0;
	const hear = (json: string) => {
		const { id, go }: Answer = parse(json);
		const asked = undecided[id];
		delete undecided[id];
		if (!asked) return;
		asked.answer = go;
		asked.settle(go);
	};
	const guard = meetGuard(introduces, () => document.createElement("i"), hear);
	return (publication, waits) => {
		const id = ++count;
		const asked: Asked = {
			answer: null,
			settle: () => {},
			withdraw() {
				if (undecided[id]) guard.send(withdraws, { id });
				delete undecided[id];
			},
		};
		undecided[id] = asked;
		const ask = () => guard.send(asks, { id, waits, ...publication });
		if (!ask() && !(guard.introduce() && ask())) {
			delete undecided[id];
			// A guard that is gone was removed, and the page is on its own again. One
			// that never came has failed to start: nobody looks at the boxes either.
			asked.answer = guard.link !== null;
		}
		return asked;
	};
}
