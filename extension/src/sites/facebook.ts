import { boxes, controls, dialogBlock, nearestBlock, pageBlock } from "./block";
import { answered } from "./facebook-comments";
import {
	commentContexts,
	pressed,
	sharesAtOnce,
	whatOpened,
	writingIn,
} from "./facebook-dialog";
import { chatContexts, isFirstMessage } from "./facebook-message";
import { threadBlock } from "./facebook-post";
import { isCaption, storyContext } from "./facebook-story";
import type { Site, Surface } from "./site";
import { isReaction, isStory, storyBlock } from "./story";
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
			kind: "post",
			box: boxes,
			when: isCaption,
			enter: "breaks",
			block: pageBlock,
			context: () => null,
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
			kind: "message",
			box: controls,
			when: isReaction,
			enter: "sends",
			block: storyBlock,
			context: storyContext,
		},
		{
			kind: "share",
			box: controls,
			wordless: true,
			when: sharesAtOnce,
			enter: "sends",
			block: (control) => control,
			context: whatOpened,
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
			context: commentContexts,
		},
	],
};
