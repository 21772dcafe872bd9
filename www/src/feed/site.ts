import { readText } from "../../../extension/src/composer/text";
import type { Site, Surface } from "../../../extension/src/sites/site";
import type { Context } from "../../../wasm/prescreen";
import type { Place } from "./people";

/** The feed of this page as the guard knows it, just like the sites of the extension. */
export const feed: Site = {
	id: "demo",
	// It is never looked up by its address.
	hosts: [],
	surfaces: [
		surface("message", "message"),
		surface("reply", "reply"),
		surface("comment", "comment"),
		{
			...surface("reply", "photo"),
			when: (box, text) => mentioned(box, text) !== null,
			context: mentioned,
		},
		surface("comment", "photo"),
	],
};

function surface(kind: Surface["kind"], place: Place): Surface {
	return {
		kind,
		box: "[data-box]",
		within: `[data-place='${place}']`,
		enter: "sends",
		block: (box) => box.closest("form") ?? box,
		context: entryAround,
	};
}

/** Comments, posts and messages are entries; a box stands in the one that it answers. */
function entryAround(box: HTMLElement): Context | null {
	const entry = box.closest("[data-entry]");
	return entry ? said(entry) : null;
}

/** One field for all answers: whom it answers is the handle that it begins with. */
function mentioned(box: HTMLElement, text: string): Context | null {
	const handle = /^\s*@([\w.]*\w)/.exec(text)?.[1];
	const comments = [
		...(box.closest("[data-entry]")?.querySelectorAll("[data-entry]") ?? []),
	];
	return comments.map(said).find(({ author }) => author === handle) ?? null;
}

function said(entry: Element): Context {
	const words = (part: string) => {
		const element = entry.querySelector(`[data-${part}]`);
		return element ? readText(element).text.trim() : "";
	};
	return { author: words("author"), text: words("words") };
}
