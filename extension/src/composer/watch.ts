import { isField } from "./box";

/** How soon a change is seen of which no event tells. */
const interval = 250;

/** Looks for changes of a box that no event tells of. */
export interface BoxWatch {
	/** A change is known: until the box is read there is nothing to look for. */
	pause(): void;
	/** The box is about to be read: whatever changes after that is looked for. */
	resume(): void;
	end(): void;
}

interface Look {
	begin(): void;
	pause(): void;
}

/**
 * Tells of a change of a box's text, whoever makes it, and then no more until it is
 * resumed: while somebody types, their keys tell enough.
 */
export function watchBox(box: HTMLElement, changed: () => void): BoxWatch {
	const tell = () => {
		pause();
		changed();
	};
	const { begin, pause } = isField(box)
		? polling(box, tell)
		: observing(box, tell);
	let ended = false;
	begin();
	return {
		pause,
		resume() {
			if (!ended) begin();
		},
		end() {
			ended = true;
			pause();
		},
	};
}

/** Editors change their tree for pastes, dictation and pickers too, without any key. */
function observing(box: HTMLElement, tell: () => void): Look {
	const observer = new MutationObserver(tell);
	let on = false;
	const pause = () => {
		if (on) observer.disconnect();
		on = false;
	};
	return {
		pause,
		begin() {
			observer.observe(box, {
				subtree: true,
				childList: true,
				characterData: true,
			});
			on = true;
		},
	};
}

/** Sites empty a field by its value when it is sent, and nothing tells of that. */
function polling(box: { value: string }, tell: () => void): Look {
	let seen = "";
	let timer: ReturnType<typeof setInterval> | undefined;
	const pause = () => {
		if (timer !== undefined) clearInterval(timer);
		timer = undefined;
	};
	return {
		pause,
		begin() {
			pause();
			seen = box.value;
			timer = setInterval(() => {
				if (box.value !== seen) tell();
			}, interval);
		},
	};
}
