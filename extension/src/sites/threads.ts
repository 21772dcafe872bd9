import { boxes, choosesPeople, nearestBlock, pageBlock } from "./block";
import type { Site } from "./site";
import { answered, quoted } from "./threads-post";
import { isChat, lastWords } from "./transcript";

/** www.threads.com, and the name it had before: a draft may have several boxes, and goes as one. */
export const threads: Site = {
	id: "threads",
	hosts: ["www.threads.com", "www.threads.net"],
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
			when: (box) => answered(box) !== null,
			enter: "sends",
			block: pageBlock,
			context: answered,
		},
		{
			kind: "share",
			box: boxes,
			when: (box) => quoted(box) !== null,
			enter: "breaks",
			block: pageBlock,
			context: quoted,
		},
		{
			kind: "post",
			box: boxes,
			within: "[role='dialog']",
			when: (box) => !choosesPeople(box),
			enter: "breaks",
			block: pageBlock,
			context: () => null,
		},
	],
};
