import { readText } from "../../../extension/src/composer/text";
import type { Site, Surface } from "../../../extension/src/sites/site";
import type { Context } from "../../../wasm/prescreen";
import type { Place } from "./people";

/** The feed of this page as the guard knows it, just like the sites of the extension. */
export const feed: Site = {
	id: "demo",
	// It is never looked up by its address.
	hosts: [],
	surfaces: [surface("message"), surface("reply"), surface("comment")],
};

function surface(kind: Place): Surface {
	return {
		kind,
		box: "[data-box]",
		within: `[data-place='${kind}']`,
		enter: "sends",
		block: (box) => box.closest("form") ?? box,
		context: entryAround,
	};
}

/** Comments, posts and messages are entries; a box stands in the one that it answers. */
function entryAround(box: HTMLElement): Context | null {
	const entry = box.closest("[data-entry]");
	const words = (part: string) => {
		const element = entry?.querySelector(`[data-${part}]`);
		return element ? readText(element).text.trim() : "";
	};
	return entry ? { author: words("author"), text: words("words") } : null;
}
