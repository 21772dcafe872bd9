import { dialogBlock, nearestBlock } from "./block";
import { answered, isNewPost, postContext } from "./facebook-thread";
import type { Site } from "./site";
import { isChat, lastWords } from "./transcript";

const textbox =
	"[contenteditable]:is([role='textbox'], [role='combobox']):not([contenteditable='false'])";

/** www.facebook.com: all boxes are alike, what surrounds them tells them apart. */
export const facebook: Site = {
	id: "facebook",
	hosts: ["www.facebook.com"],
	surfaces: [
		{
			kind: "message",
			box: textbox,
			when: isChat,
			enter: "sends",
			block: nearestBlock,
			context: lastWords,
		},
		{
			kind: "post",
			box: textbox,
			within: "[role='dialog']",
			when: isNewPost,
			enter: "breaks",
			block: dialogBlock,
			context: () => null,
		},
		{
			kind: "reply",
			box: textbox,
			when: (box, text) => answered(box, text) !== null,
			enter: "sends",
			block: nearestBlock,
			context: answered,
		},
		{
			kind: "comment",
			box: textbox,
			enter: "sends",
			block: nearestBlock,
			context: postContext,
		},
	],
};
