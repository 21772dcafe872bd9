import { boxAt } from "../composer/box";
import type { Mark, Marks } from "../composer/marks";
import { listenOnWindow } from "../listening";

/** How long the pointer rests on a word before that means something. */
const rest = 300;
/** How long it may be off the word and its explanation, on its way between them. */
const way = 350;

export interface PointerOptions {
	marks: Marks;
	/** `look` finds the marks at that place, also later. */
	explain: (box: HTMLElement, look: () => readonly Mark[]) => void;
	/** The pointer has left the words and what explains them. */
	leave: () => void;
	hovered: () => boolean;
	signal: AbortSignal;
}

/** Watches for a pointer that rests on marked words or presses them. */
export function watchPointer(options: PointerOptions): void {
	const { marks, explain, leave, hovered, signal } = options;
	let over: Mark | undefined;
	/** What a resting pointer has opened closes without it; what was pressed stays. */
	let rested = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let waiting = 0;
	let [lastX, lastY] = [-1, -1];

	const under = ({ target, clientX, clientY }: MouseEvent) => {
		const box = boxAt(target);
		const look = () => (box ? marks.at(box, clientX, clientY) : []);
		return { box, look, first: look()[0] };
	};
	const leaveSoon = () => {
		clearTimeout(timer);
		if (!rested) return;
		timer = setTimeout(() => {
			if (hovered()) return leaveSoon();
			rested = false;
			leave();
		}, way);
	};
	const follow = (event: MouseEvent) => {
		waiting = 0;
		const { box, look, first } = under(event);
		if (first === over) return;
		over = first;
		if (!box || !first) return leaveSoon();
		clearTimeout(timer);
		timer = setTimeout(() => {
			rested = true;
			explain(box, look);
		}, rest);
	};
	const moved = (event: PointerEvent) => {
		// Browsers also tell of a pointer under which the page has moved.
		const still = event.clientX === lastX && event.clientY === lastY;
		[lastX, lastY] = [event.clientX, event.clientY];
		if (still || event.pointerType === "touch" || event.buttons !== 0) return;
		// Where it is by then needs no layout of its own.
		cancelAnimationFrame(waiting);
		waiting = requestAnimationFrame(() => follow(event));
	};
	const clicked = (event: MouseEvent) => {
		if (!event.isTrusted) return;
		clearTimeout(timer);
		const { box, look, first } = under(event);
		over = first;
		rested = false;
		if (box && first) explain(box, look);
		else leave();
	};
	const typed = () => {
		clearTimeout(timer);
	};
	listenOnWindow("pointermove", moved, signal);
	listenOnWindow("click", clicked, signal);
	// Who writes is not pointing at anything.
	listenOnWindow("beforeinput", typed, signal);
	signal.addEventListener("abort", typed);
}
