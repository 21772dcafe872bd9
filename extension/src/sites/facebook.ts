import { boxes, dialogBlock, largestBlock, nearestBlock } from "./block";
import { answered } from "./facebook-comments";
import { pressed, sharedBy, writingIn } from "./facebook-dialog";
import { chatContexts, isFirstMessage } from "./facebook-message";
import { postContext, threadBlock } from "./facebook-post";
import type { Site, Surface } from "./site";
import { isCaption, isStory, reactionBy, storyContext } from "./story";
import { isChat } from "./transcript";

const textbox =
	"[contenteditable]:is([role='textbox'], [role='combobox']):not([contenteditable='false'])";

/** What is written in a dialog of its own. */
function inDialog(kind: "post" | "share" | "message"): Surface {
	return {
		kind,
		box: textbox,
		within: "[role='dialog']",
		when: (box, text) => writingIn(box, text)?.kind === kind,
		enter: kind === "post" ? "breaks" : "sends",
		block: dialogBlock,
		context: (box, text) => writingIn(box, text)?.contexts ?? [],
	};
}

/** www.facebook.com and Messenger: all boxes are alike, what surrounds them tells them apart. */
export const facebook: Site = {
	id: "facebook",
	hosts: ["www.facebook.com", "www.messenger.com"],
	pressed,
	bare: (control) => sharedBy(control) ?? reactionBy(control),
	surfaces: [
		{
			kind: "message",
			box: textbox,
			when: (box) => isChat(box) || isFirstMessage(box),
			enter: "sends",
			block: nearestBlock,
			context: chatContexts,
		},
		{
			kind: "message",
			box: boxes,
			when: isStory,
			enter: "sends",
			block: nearestBlock,
			context: storyContext,
		},
		{
			kind: "post",
			box: boxes,
			when: isCaption,
			enter: "breaks",
			block: largestBlock,
			context: () => null,
		},
		inDialog("post"),
		inDialog("share"),
		inDialog("message"),
		{
			kind: "reply",
			box: textbox,
			when: (box, text) => answered(box, text).length > 0,
			enter: "sends",
			block: threadBlock,
			context: answered,
		},
		{
			kind: "comment",
			box: textbox,
			enter: "sends",
			block: threadBlock,
			context: postContext,
		},
	],
};
