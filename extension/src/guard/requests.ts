import type { Publication } from "../net/question";
import { keepCaret } from "./caret";
import type { Decisions } from "./decisions";
import { type Place, type PlaceOptions, placesOf } from "./places";
import type { Anchor, View } from "./ports";
import { isBlank } from "./reading";
import { letsPass, type Verdicts } from "./verdicts";

export interface RequestOptions extends PlaceOptions {
	verdicts: Verdicts;
	decisions: Decisions;
}

/** Lets the request go or fail, the first time it is called; false when the request could not wait for that. */
type Answer = (go: boolean) => boolean;

/** A request under way whose words are not let go yet. */
interface Request {
	answer: Answer;
	open: { place: Place; text: string }[];
	/** Words that the user has confirmed, wherever they were written. */
	confirmed: Set<string>;
}

/**
 * Decides the page's own requests that publish something: the second net, for
 * what nobody saw leave its box. What the first net let go is not asked again.
 */
export class Requests {
	readonly #options: RequestOptions;
	/** The owner of verdicts on words that no box on the page holds. */
	readonly #nowhere = {};
	#told = false;

	constructor(options: RequestOptions) {
		this.#options = options;
	}

	/** Answers now or later. What it returns is for a request that the page gives up. */
	take({ texts, operation, kind }: Publication, answer: Answer): () => void {
		const { trail, decisions } = this.#options;
		const open = texts
			.filter((text) => !isBlank(text) && !trail.carry(text, operation))
			.flatMap((text) =>
				placesOf(text, kind, this.#options).map((place) => ({ place, text })),
			);
		const request = { answer, open, confirmed: new Set<string>() };
		this.#go(request);
		return () => decisions.withdraw(request);
	}

	#go(request: Request): void {
		const { verdicts } = this.#options;
		for (const { place, text } of request.open) {
			if (request.confirmed.has(text)) continue;
			const owner = place.box ?? this.#nowhere;
			const known = verdicts.known(owner, place.key);
			if (letsPass(known)) continue;
			void this.#options.decisions.decide({
				...this.#submission(request, place, text),
				known,
			});
			return;
		}
		this.#through(request);
	}

	/** Nothing is in the way any more. */
	#through(request: Request): void {
		const { trail, decisions } = this.#options;
		const went = request.answer(true);
		const [first] = request.open;
		if (!first) return;
		let view: View | null = null;
		if (!went) {
			// It could not wait. The next one with these words need not.
			for (const { place } of request.open)
				trail.left(place.box, place.draft, {});
			view = { state: "changed" };
		} else if (!this.#told && request.open.some(isStrange)) {
			// Once is enough to know it.
			this.#told = true;
			view = { state: "unrecognised" };
		}
		if (view)
			decisions.tell(this.#submission(request, first.place, first.text), view);
	}

	#submission(request: Request, place: Place, text: string) {
		const { box } = place;
		return {
			...place,
			slot: request,
			owner: box ?? this.#nowhere,
			known: undefined,
			underWay: true,
			anchor: () => this.#anchor(box),
			unchanged: () => true,
			go: (confirmed: boolean) => {
				if (confirmed) request.confirmed.add(text);
				this.#go(request);
			},
			drop: () => {
				request.answer(false);
			},
			restoreCaret: box?.isConnected ? keepCaret(box) : () => {},
		};
	}

	#anchor(box: HTMLElement | null): Anchor | null {
		if (!box?.isConnected) return null;
		return { box, block: this.#options.read(box).surface.block(box) };
	}
}

/** One-click reactions have no box either, and nothing is wrong with the page. */
function isStrange({ place }: { place: Place }): boolean {
	return place.unrecognised && /\p{L}|\p{N}/u.test(place.draft.text);
}
