import { allBoxes, boxAt } from "../composer/box";
import { keepFromOthers, listenOnWindow } from "../listening";
import { notePressed, type Site } from "../sites/site";
import type { Decisions } from "./decisions";
import type { Again, Hold } from "./hold";
import {
	boxesSentBy,
	boxesSentFrom,
	controlAt,
	isEnter,
	isVisible,
	pressesByKey,
	sendsAlone,
	sendsByKey,
} from "./intent";
import type { LeftBehind } from "./left-behind";
import type { Reading } from "./reading";
import { press, pressEnter, submit } from "./replay";

export interface EventOptions {
	site: Site;
	read: (box: HTMLElement) => Reading;
	leftBehind: LeftBehind;
	hold: Hold;
	decisions: Decisions;
	/** A submission seems to begin; the verdict had better be there soon. */
	touch: (box: HTMLElement) => void;
	onDuty: () => boolean;
	/** Something that may send was stopped, and nothing can be decided about it. */
	failed: () => void;
	signal: AbortSignal;
}

/**
 * The listeners that decide whether an event may reach the page. They listen on
 * the window in the capture phase from the start of the document: that is before
 * every listener of the page.
 */
export function listen(options: EventOptions): void {
	const { site, read, leftBehind, hold, decisions, touch, onDuty, signal } =
		options;
	const careful = carefully(options.failed);

	const sentBy = (control: HTMLElement): HTMLElement[] => {
		const boxes = boxesSentBy(control, site);
		return boxes.length > 0 ? boxes : leftBehind.sentBy(control);
	};
	/** A press begins: what it opens may not say what it belongs to. */
	const note = (event: Event) => {
		if (!event.isTrusted || !(event.target instanceof Element)) return;
		notePressed(site, event.target);
		leftBehind.pressed(event.target, controlAt(event.target));
	};

	const holdOrPass = (
		event: Event,
		boxes: readonly HTMLElement[],
		again: Again,
	): boolean => {
		if (boxes.length === 0) return false;
		if (!hold.blocked(boxes)) {
			hold.passes(boxes);
			for (const box of boxes) decisions.withdraw(box);
			return false;
		}
		stop(event);
		hold.take(boxes, again);
		return true;
	};

	// The release of a stopped key belongs to it: some controls act on it.
	let stoppedKey = "";
	const keydown = (event: KeyboardEvent) => {
		stoppedKey = "";
		const { key } = event;
		// Before anything else: most keys only write.
		if (key !== "Enter" && key !== " " && key !== "Escape") return;
		if (!onDuty()) return;
		if (key === "Escape") {
			if (event.isTrusted && decisions.dismiss()) stop(event);
			else leftBehind.forget();
			return;
		}
		const box = boxAt(event.target);
		let held = false;
		if (box) {
			if (!isEnter(event)) return;
			if (!sendsByKey(event, read(box).surface.enter)) return;
			const boxes = boxesSentFrom(box, site);
			held = holdOrPass(event, boxes, () => pressEnter(box, event));
		} else {
			const control = controlAt(event.target);
			if (!control || !pressesByKey(event)) return;
			note(event);
			const boxes = sentBy(control);
			held = holdOrPass(event, boxes, () => press(control));
		}
		if (held) stoppedKey = key;
	};
	const keyup = (event: KeyboardEvent) => {
		if (!stoppedKey || event.key !== stoppedKey) return;
		stoppedKey = "";
		stop(event);
	};

	// A press of the pointer is one submission: stopped at its first event, all
	// others are swallowed, and with the click it is decided.
	let stopped: {
		control: HTMLElement;
		boxes: HTMLElement[];
		by: string;
	} | null = null;
	let pointerType = "mouse";
	const pointer = (event: MouseEvent) => {
		if (!onDuty()) return;
		const begins = event.type === "pointerdown";
		if (hold.passing || begins) stopped = null;
		if (begins) ({ pointerType } = event as PointerEvent);
		// Presses by key or by a script have no beginning of this kind.
		if (begins || (event.type === "click" && event.detail === 0)) note(event);
		const control = controlAt(event.target);
		if (stopped && control === stopped.control) {
			stop(event);
			if (event.type !== "click") return;
			const { boxes, by } = stopped;
			stopped = null;
			hold.take(boxes, () => press(control, by));
			return;
		}
		if (event.type === "click") stopped = null;
		// Other buttons of the mouse open menus.
		if (!control || event.button !== 0) return;
		const boxes = sentBy(control);
		if (event.type === "click") {
			holdOrPass(event, boxes, () => press(control));
			return;
		}
		const blocked = hold.blocked(boxes);
		if (!blocked) {
			hold.passes(boxes);
			return;
		}
		stop(event);
		stopped = { control, boxes, by: pointerType };
		touch(blocked.box);
	};

	// A touch is told in its own events as well, and the click comes after them.
	// It must come: so nothing is prevented here, only kept from the page.
	const touching = (event: TouchEvent) => {
		if (!onDuty()) return;
		const control = controlAt(event.target);
		if (hold.passing || !control) return;
		if (stopped?.control !== control) {
			const boxes = sentBy(control);
			if (!hold.blocked(boxes)) return;
			stopped = { control, boxes, by: "touch" };
		}
		keepFromOthers(event);
	};

	// What no box holds is not read while it is written, but when a press is near.
	let nearest: HTMLElement | null = null;
	const near = (event: Event) => {
		const control = controlAt(event.target);
		if (control === nearest) return;
		nearest = control;
		if (!control || !onDuty()) return;
		const alone = sendsAlone(control, site) ? [control] : [];
		for (const it of [...alone, ...leftBehind.sentBy(control)]) touch(it);
	};

	const submitted = (event: SubmitEvent) => {
		if (!onDuty()) return;
		const form = event.target as HTMLFormElement;
		// Fields of a form hide its own properties by their names.
		const inside = Node.prototype.contains.bind(form);
		const boxes = allBoxes(document).filter(
			(it) => inside(it) && isVisible(it),
		);
		const { submitter } = event;
		holdOrPass(event, boxes, () => submit(form, submitter));
	};

	listenOnWindow("keydown", careful(keydown), signal);
	listenOnWindow("keyup", careful(keyup), signal);
	for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup"]) {
		listenOnWindow(type, careful(pointer) as EventListener, signal);
	}
	listenOnWindow("click", careful(pointer), signal);
	for (const type of ["touchstart", "touchend"]) {
		listenOnWindow(type, careful(touching) as EventListener, signal);
	}
	for (const type of ["pointerover", "focusin"]) {
		listenOnWindow(type, careful(near), signal);
	}
	listenOnWindow("submit", careful(submitted), signal);
}

function stop(event: Event): void {
	event.preventDefault();
	keepFromOthers(event);
}

/**
 * A listener that fails has decided nothing, so the event must not go on. The
 * user is told of it where that was to send something, and the page's console,
 * which is not ours, of nothing.
 */
function carefully(failed: () => void) {
	return <E extends Event>(listener: (event: E) => void) =>
		(event: E): void => {
			try {
				listener(event);
			} catch {
				stop(event);
				if (sending.has(event.type)) failed();
			}
		};
}

/** The one event of each way to send that comes last and surely. */
const sending = new Set(["keydown", "click", "submit"]);
