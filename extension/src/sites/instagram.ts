import { nearestBlock } from "./block";
import { answered, postContext } from "./instagram-thread";
import type { Site } from "./site";
import { isChat, lastWords } from "./transcript";

/** www.instagram.com: comments are textareas, direct messages are not. */
export const instagram: Site = {
	id: "instagram",
	hosts: ["www.instagram.com"],
	surfaces: [
		{
			kind: "reply",
			box: "textarea",
			within: "form",
			when: (box, text) => answered(box, text) !== null,
			enter: "sends",
			block: formBlock,
			context: answered,
		},
		{
			kind: "comment",
			box: "textarea",
			within: "form",
			enter: "sends",
			block: formBlock,
			context: postContext,
		},
		{
			kind: "message",
			box: "[contenteditable='true'], textarea",
			when: isChat,
			enter: "sends",
			block: nearestBlock,
			context: lastWords,
		},
	],
};

/** The section around the form holds the actions of the post. */
function formBlock(box: HTMLElement): Element {
	return box.closest("form") ?? nearestBlock(box);
}
