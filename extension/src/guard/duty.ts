import { listenOnWindow } from "../listening";

/** On the window, once by each guard as it starts, with its link as related target. */
const meets = "prescreen-duty";

/** Asked over links; one to whom it applies prevents the default. */
const questions = {
	/** Are you on duty? */
	duty: "duty",
	/** I am, and nobody answers me any more: will you? */
	relief: "relief",
};

/** An element in no document on which two guards speak. */
interface Link {
	element: EventTarget;
	/** They met before any script of the page ran, so the other is a guard. */
	sure: boolean;
}

export interface DutyOptions {
	/** Whether anybody is there to check a draft; to be answered at once. */
	reachable: () => boolean;
	/** This guard begins to act. */
	begin: () => void;
	signal: AbortSignal;
}

/**
 * Says whether this guard is the one that acts. Two copies of the extension on
 * one page would each hold what the other has let go. So the one that started
 * first is on duty; the other asks at every event, and acts when the first is
 * gone, or cut off by an update.
 *
 * A page must not pass itself off as a guard that is on duty. So one that starts
 * when the page is there already, as after an update in Firefox, acts whatever it
 * is told, and one that is cut off is relieved only by whom it met before that.
 */
export function shareDuty(options: DutyOptions): () => boolean {
	const { reachable, begin, signal } = options;
	const links: Link[] = [];
	let mine = false;
	let asking = false;
	const take = () => {
		if (mine) return;
		mine = true;
		begin();
	};
	const meet = (element: EventTarget, sure: boolean) => {
		links.push({ element, sure });
		const on = (question: string, answer: (event: Event) => void) =>
			element.addEventListener(
				question,
				(event) => {
					// Whoever asks hears the question as well.
					if (!asking && reachable()) answer(event);
				},
				{ signal },
			);
		on(questions.duty, (event) => {
			if (mine) event.preventDefault();
		});
		on(questions.relief, (event) => {
			if (!sure) return;
			event.preventDefault();
			take();
		});
	};
	const answered = (question: string, among: readonly Link[]) => {
		asking = true;
		try {
			return among.some(
				({ element }) =>
					!element.dispatchEvent(new Event(question, { cancelable: true })),
			);
		} finally {
			asking = false;
		}
	};
	const onDuty = () => {
		if (mine && reachable()) return true;
		if (!mine) {
			if (!answered(questions.duty, links)) take();
		} else if (
			answered(
				questions.relief,
				links.filter(({ sure }) => sure),
			)
		) {
			mine = false;
		}
		return mine;
	};

	const early = !hasBegun();
	const own = document.createElement("i");
	window.dispatchEvent(new MouseEvent(meets, { relatedTarget: own }));
	listenOnWindow(
		meets,
		(event) => {
			const other = (event as MouseEvent).relatedTarget;
			if (other) meet(other, !hasBegun());
		},
		signal,
	);
	meet(own, early);
	if (early) onDuty();
	else take();
	return onDuty;
}

/** Whether a script of the page may have run. */
function hasBegun(): boolean {
	return document.head !== null || document.body !== null;
}
