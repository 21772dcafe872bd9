/** The title and not a button: a second Enter must not press anything. */
export function takeFocus(root: ShadowRoot): void {
	const title = root.querySelector<HTMLElement>("[data-part='title']");
	title?.focus({ preventScroll: true });
	// Sites that trap the focus take it back at once, but only once.
	requestAnimationFrame(() => {
		if (title?.isConnected && !root.activeElement) {
			title.focus({ preventScroll: true });
		}
	});
}

/** Tab goes round within this part. */
export function goRound(
	root: ShadowRoot,
	within: ParentNode,
	event: KeyboardEvent,
): void {
	const stops = [
		...within.querySelectorAll<HTMLElement>(
			"button:not(:disabled), select:not(:disabled), textarea, input, [tabindex='0']",
		),
	];
	const at = stops.indexOf(root.activeElement as HTMLElement);
	const last = stops.length - 1;
	const leaving = event.shiftKey ? at <= 0 : at === last;
	if (!leaving) return;
	event.preventDefault();
	stops[event.shiftKey ? last : 0]?.focus({ preventScroll: true });
}
