/**
 * Listeners on the window, before everything of the page. All that want to hear
 * of one type of event share one: a person who writes waits for each call into
 * our world, and a key is five events.
 *
 * They stay there. `document.open()` takes away every listener of a window, ours
 * among them: a page that builds itself anew would be without a guard, and
 * nothing would tell of it.
 */

/** Hears an event, and is handed its target: asking the event for it anew costs a call. */
type Listener<E extends Event> = (event: E, target: EventTarget | null) => void;

interface Listening {
	listener: Listener<Event>;
	ended: boolean;
}

/** All that listen to events of one type. */
interface Line {
	listening: readonly Listening[];
	hear: (event: Event) => void;
}

const lines = new Map<string, Line>();
/** What the listeners of one event have done with it; a listener may dispatch others. */
let kept = false;
const probe = "prescreen-listening";
let heard = false;
let renewed = () => {};
let unwatch = () => {};

/**
 * Listens on the window in the capture phase until the signal, again and again if
 * it has to be. What hears first is what has come first.
 */
export function listenOnWindow<T extends keyof WindowEventMap>(
	type: T,
	listener: Listener<WindowEventMap[T]>,
	signal: AbortSignal,
): void;
export function listenOnWindow(
	type: string,
	listener: Listener<Event>,
	signal: AbortSignal,
): void;
export function listenOnWindow(
	type: string,
	listener: Listener<Event>,
	signal: AbortSignal,
): void {
	if (signal.aborted) return;
	if (lines.size === 0) watch();
	const line = lines.get(type) ?? newLine(type);
	const own: Listening = { listener, ended: false };
	line.listening = [...line.listening, own];
	signal.addEventListener("abort", () => {
		own.ended = true;
		line.listening = line.listening.filter((it) => it !== own);
		if (line.listening.length > 0) return;
		window.removeEventListener(type, line.hear, true);
		lines.delete(type);
		if (lines.size === 0) unwatch();
	});
}

/** Called by a listener here: keeps an event from all after it, of ours and of the page. */
export function keepFromOthers(event: Event): void {
	kept = true;
	event.stopImmediatePropagation();
}

/** What is to be done when the listeners had to be put back. */
export function whenRenewed(act: () => void): void {
	renewed = act;
}

/** Nothing of these is ever prevented, and a page that scrolls does not wait for them. */
const passive = ["wheel", "touchstart", "touchmove"];

function newLine(type: string): Line {
	const line: Line = {
		listening: [],
		hear(event) {
			const outer = kept;
			kept = false;
			const { target } = event;
			for (const it of line.listening) {
				if (it.ended) continue;
				try {
					it.listener(event, target);
				} catch (error) {
					// The others still have their turn.
					setTimeout(() => {
						throw error;
					});
				}
				if (kept) break;
			}
			kept = outer;
		},
	};
	lines.set(type, line);
	attach(type, line);
	return line;
}

function attach(type: string, { hear }: Line): void {
	const options = { capture: true, passive: passive.includes(type) };
	window.addEventListener(type, hear, options);
}

const answer = () => {
	heard = true;
};

function watch(): void {
	window.addEventListener(probe, answer);
	const observer = new MutationObserver(() => {
		heard = false;
		window.dispatchEvent(new Event(probe));
		if (heard) return;
		window.addEventListener(probe, answer);
		for (const [type, line] of lines) attach(type, line);
		renewed();
	});
	observer.observe(document, { childList: true });
	unwatch = () => {
		observer.disconnect();
		window.removeEventListener(probe, answer);
	};
}
