import type { Host } from "./host";

/** So often within a second it is put back before the page has its way. */
const most = 20;

/**
 * Keeps what is shown on the screen, and on top, whatever the page does to it:
 * a page may take any element away or lay something over it. `disturbed` is told
 * of each time, and `lost` when the page does not leave off. Returns what ends it.
 */
export function keepShown(
	host: Host,
	{ disturbed, lost }: { disturbed: () => void; lost: () => void },
): () => void {
	const ending = new AbortController();
	const { signal } = ending;
	let since = performance.now();
	let count = 0;

	const mend = (how: () => void) => {
		disturbed();
		const now = performance.now();
		if (now - since > 1000) [since, count] = [now, 0];
		if (++count > most) {
			ending.abort();
			lost();
		} else how();
	};
	const look = () => {
		if (!signal.aborted && !host.isShown()) mend(() => host.show());
	};
	const above = (event: Event) => {
		// It may have been closed, or a dialog may want it inside.
		look();
		if (signal.aborted || event.target === host.element) return;
		if (isOpening(event)) mend(() => host.raise());
	};
	const observer = new MutationObserver(look);
	observer.observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
		attributeFilter: ["inert", "open", "popover"],
	});
	observer.observe(host.element, { attributes: true });
	signal.addEventListener("abort", () => observer.disconnect());
	for (const type of ["toggle", "fullscreenchange"]) {
		window.addEventListener(type, above, { capture: true, signal });
	}
	return () => ending.abort();
}

/** Details open as well, but not above anything. */
function isOpening(event: Event): boolean {
	if (event.type === "fullscreenchange") return true;
	return (
		event instanceof ToggleEvent &&
		event.newState === "open" &&
		!(event.target instanceof HTMLDetailsElement)
	);
}
