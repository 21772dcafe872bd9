import {
	suiteEditedPost,
	suiteInstagramMessage,
	suiteLexicalPost,
	suiteMessage,
	suitePost,
	suiteReply,
} from "./business-suite";
import { facebookComment, facebookPost, facebookReply } from "./facebook";
import {
	instagramComment,
	instagramMessage,
	instagramReply,
} from "./instagram";
import type { ButtonPlace, Place } from "./place";

export * from "./business-suite";
export * from "./facebook";
export * from "./instagram";
export * from "./place";

/** Every place there is; each goes through the matrix. */
export const places: Place[] = [
	facebookPost,
	facebookComment,
	facebookReply,
	instagramComment,
	instagramReply,
	instagramMessage,
	suitePost,
	suiteLexicalPost,
	suiteEditedPost,
	suiteMessage,
	suiteInstagramMessage,
	suiteReply,
];

/**
 * One for each kind of box and way of sending, for scenarios that are about
 * these and not about where on a site the box stands.
 */
export const samples: ButtonPlace[] = [
	facebookPost,
	facebookComment,
	facebookReply,
	instagramComment,
	instagramReply,
	instagramMessage,
];
