import { boxes, nearestBlock, pageBlock } from "./block";
import { answered } from "./facebook-comments";
import { commentsIn } from "./facebook-parts";
import { postContext, threadBlock } from "./facebook-post";
import type { Site } from "./site";
import { isChat, lastWords } from "./transcript";

/** business.facebook.com: its inbox answers people, its composers publish. */
export const businessSuite: Site = {
	id: "business-suite",
	hosts: ["business.facebook.com"],
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
			kind: "post",
			box: boxes,
			when: isComposer,
			enter: "breaks",
			block: pageBlock,
			context: () => null,
		},
		{
			kind: "reply",
			box: boxes,
			when: (box, text) => answered(box, text).length > 0,
			enter: "sends",
			block: threadBlock,
			context: answered,
		},
		{
			kind: "comment",
			box: boxes,
			when: (box) => postContext(box) !== null,
			enter: "sends",
			block: threadBlock,
			context: postContext,
		},
	],
};

/**
 * Composers have pages of their own. The one for posts also opens elsewhere, and
 * is a combobox. Where comments are shown, a box may be one for them.
 */
function isComposer(box: HTMLElement): boolean {
	const { body, location } = box.ownerDocument;
	const comments = commentsIn(box.closest("[role='dialog']") ?? body);
	if (/\/inbox\b/.test(location.pathname)) return false;
	if (comments.some((it) => !it.matches(boxes))) return false;
	return (
		box.matches("[role='combobox']") || /composer\b/.test(location.pathname)
	);
}
