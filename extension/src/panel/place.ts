import {
	autoUpdate,
	computePosition,
	flip,
	offset,
	shift,
} from "@floating-ui/dom";

const edge = 8;

/** Keeps the panel beside the box and whole on the screen; returns what ends that. */
export function placeBeside(
	box: HTMLElement,
	host: HTMLElement,
	side: "above" | "below",
	gone: () => void,
): () => void {
	const place = async () => {
		if (!box.isConnected) {
			gone();
			host.style.setProperty("left", `${edge}px`, "important");
			host.style.setProperty("top", `${edge}px`, "important");
			return;
		}
		const { x, y } = await computePosition(box, host, {
			strategy: "fixed",
			placement: side === "above" ? "top-start" : "bottom-start",
			middleware: [
				offset(edge),
				flip({ padding: edge, fallbackStrategy: "bestFit" }),
				// Better over the box than off the screen.
				shift({ padding: edge, crossAxis: true }),
			],
		});
		host.style.setProperty("left", `${x}px`, "important");
		host.style.setProperty("top", `${y}px`, "important");
	};
	return autoUpdate(box, host, () => void place());
}
