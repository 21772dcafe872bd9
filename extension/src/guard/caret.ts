/** Keeps where the caret was in a box, and gives back a function that returns there. */
export function keepCaret(box: HTMLElement): () => void {
	const selection = box.ownerDocument.getSelection();
	const range =
		selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
	const kept =
		range && box.contains(range.commonAncestorContainer)
			? range.cloneRange()
			: null;
	return () => {
		if (!box.isConnected) return;
		box.focus({ preventScroll: true });
		if (!kept || !box.contains(kept.commonAncestorContainer)) return;
		selection?.removeAllRanges();
		selection?.addRange(kept);
	};
}
