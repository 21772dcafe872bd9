import { isField } from "./box";

/** How soon a change is seen of which no event tells. */
const interval = 250;

/** Tells of every change of a box's text, whoever makes it; returns what ends that. */
export function watchBox(box: HTMLElement, changed: () => void): () => void {
	if (!isField(box)) {
		// Editors change their tree for pastes, dictation and pickers too, without any key.
		const observer = new MutationObserver(changed);
		observer.observe(box, {
			subtree: true,
			childList: true,
			characterData: true,
		});
		return () => observer.disconnect();
	}
	// Sites empty it by its value when it is sent, and nothing tells of that.
	let seen = box.value;
	const look = () => {
		if (box.value === seen) return;
		seen = box.value;
		changed();
	};
	box.addEventListener("input", look);
	const timer = setInterval(look, interval);
	return () => {
		box.removeEventListener("input", look);
		clearInterval(timer);
	};
}
