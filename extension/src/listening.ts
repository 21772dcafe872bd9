/**
 * Listeners on the window that stay there. `document.open()` takes away every
 * listener of a window, ours among them: a page that builds itself anew would be
 * without a guard, and nothing would tell of it.
 */

interface Listening {
	type: string;
	listener: EventListener;
	options: AddEventListenerOptions & { signal: AbortSignal };
}

const all: Listening[] = [];
const probe = "prescreen-listening";
let heard = false;
let renewed = () => {};

/** Listens on the window until the signal, again and again if it has to be. */
export function listenOnWindow<T extends keyof WindowEventMap>(
	type: T,
	listener: (event: WindowEventMap[T]) => void,
	options: AddEventListenerOptions & { signal: AbortSignal },
): void;
export function listenOnWindow(
	type: string,
	listener: (event: Event) => void,
	options: AddEventListenerOptions & { signal: AbortSignal },
): void;
export function listenOnWindow(
	type: string,
	listener: EventListener,
	options: AddEventListenerOptions & { signal: AbortSignal },
): void {
	if (all.length === 0) watch();
	all.push({ type, listener, options });
	window.addEventListener(type, listener, options);
}

/** What is to be done when the listeners had to be put back. */
export function whenRenewed(act: () => void): void {
	renewed = act;
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
		for (const { type, listener, options } of all) {
			// One whose signal has come is not taken again.
			window.addEventListener(type, listener, options);
		}
		renewed();
	});
	observer.observe(document, { childList: true });
}
