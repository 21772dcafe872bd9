/** Asked of all guards on the page, by an event on its window; one to whom it applies prevents the default. */
const questions = {
	/** Is any of you on duty? */
	duty: "prescreen-duty",
	/** I am, and nobody answers me any more: will you? */
	relief: "prescreen-relief",
};

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
 * gone, or cut off by an update. A page can answer in a guard's place only where
 * it was there before it, and then keeps a second guard or a dead one quiet.
 */
export function shareDuty(options: DutyOptions): () => boolean {
	const { reachable, begin, signal } = options;
	let mine = false;
	const take = () => {
		if (mine) return;
		mine = true;
		begin();
	};
	const answered = (question: string) =>
		!window.dispatchEvent(new Event(question, { cancelable: true }));
	window.addEventListener(
		questions.duty,
		(event) => {
			if (mine && reachable()) event.preventDefault();
		},
		{ signal },
	);
	window.addEventListener(
		questions.relief,
		(event) => {
			if (!reachable()) return;
			event.preventDefault();
			take();
		},
		{ signal },
	);
	const onDuty = () => {
		if (mine && reachable()) return true;
		const others = answered(mine ? questions.relief : questions.duty);
		if (others) mine = false;
		else take();
		return mine;
	};
	onDuty();
	return onDuty;
}
