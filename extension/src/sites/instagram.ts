import { boxes, nearestBlock } from "./block";
import { answered, postContext } from "./instagram-thread";
import type { Site } from "./site";
import { isChat, lastWords } from "./transcript";

/** www.instagram.com: comments are written in forms, direct messages beside a transcript. */
export const instagram: Site = {
	id: "instagram",
	hosts: ["www.instagram.com"],
	surfaces: [
		{
			kind: "message",
			box: boxes,
			when: isChat,
			enter: "sends",
			block: nearestBlock,
			context: lastWords,
		},
		{
			kind: "reply",
			box: boxes,
			within: "form",
			when: (box, text) => answered(box, text) !== null,
			enter: "sends",
			block: formBlock,
			context: answered,
		},
		{
			kind: "comment",
			box: boxes,
			within: "form",
			enter: "sends",
			block: formBlock,
			context: postContext,
		},
	],
};

/** The section around the form holds the actions of the post. */
function formBlock(box: HTMLElement): Element {
	return box.closest("form") ?? nearestBlock(box);
}
