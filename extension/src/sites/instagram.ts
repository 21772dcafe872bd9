import {
	boxes,
	choosesPeople,
	controls,
	dialogBlock,
	nearestBlock,
} from "./block";
import { answered, isCaption, postContext } from "./instagram-thread";
import type { Site, Surface } from "./site";
import { isReaction, isStory, storyBlock, storyContext } from "./story";
import { isChat, lastWords } from "./transcript";

const caption = {
	kind: "post",
	within: "[role='dialog']",
	block: dialogBlock,
	context: () => null,
} as const satisfies Partial<Surface>;

/** Comments are written in forms; some builds may do without. */
const underPost = "form, article, [role='dialog']";

/** www.instagram.com: direct messages stand beside a transcript, captions in a dialog that shows no post. */
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
			kind: "message",
			box: boxes,
			when: isStory,
			enter: "sends",
			block: storyBlock,
			context: storyContext,
		},
		{
			kind: "message",
			box: controls,
			when: isReaction,
			enter: "sends",
			block: storyBlock,
			context: storyContext,
		},
		{
			...caption,
			box: "[contenteditable]",
			when: (box) =>
				isCaption(box) && !box.closest("form") && !choosesPeople(box),
			enter: "breaks",
		},
		{ ...caption, box: boxes, when: isCaption, enter: "sends" },
		{
			kind: "reply",
			box: boxes,
			within: underPost,
			when: (box, text) => answered(box, text) !== null,
			enter: "sends",
			block: formBlock,
			context: answered,
		},
		{
			kind: "comment",
			box: boxes,
			within: underPost,
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
