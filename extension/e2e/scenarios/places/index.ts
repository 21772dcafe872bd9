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
	facebookDialogComment,
	facebookEditedComment,
	facebookPrivateMessage,
	facebookSiblingReply,
	facebookStoryReply,
} from "./facebook-answers";
import {
	facebookEditedPost,
	facebookGroupPost,
	facebookPagePost,
	facebookReel,
	facebookRestoredPost,
	facebookStory,
} from "./facebook-composers";
import {
	facebookChat,
	facebookMessage,
	messengerMessage,
} from "./facebook-messages";
import {
	facebookShare,
	facebookShareNow,
	facebookShownShare,
	facebookWordlessShare,
} from "./facebook-shares";
import {
	instagramCaption,
	instagramComment,
	instagramDialogReply,
	instagramEditedCaption,
	instagramFeedComment,
	instagramMessage,
	instagramMessagePanel,
	instagramReply,
	instagramStory,
} from "./instagram";
import type { ButtonPlace, Place } from "./place";
import { threadsInlineReply, threadsPost, threadsReply } from "./threads";
import { unforeseenPage } from "./unforeseen";

export * from "./business-suite";
export * from "./facebook";
export * from "./facebook-answers";
export * from "./facebook-composers";
export * from "./facebook-messages";
export * from "./facebook-shares";
export * from "./instagram";
export * from "./place";
export * from "./threads";
export * from "./unforeseen";

/** Every place there is; each goes through the matrix. */
export const places: Place[] = [
	facebookPost,
	facebookComment,
	facebookReply,
	facebookPagePost,
	facebookGroupPost,
	facebookRestoredPost,
	facebookEditedPost,
	facebookReel,
	facebookStory,
	facebookDialogComment,
	facebookSiblingReply,
	facebookEditedComment,
	facebookStoryReply,
	facebookPrivateMessage,
	facebookShare,
	facebookShownShare,
	facebookWordlessShare,
	facebookShareNow,
	facebookMessage,
	facebookChat,
	messengerMessage,
	instagramComment,
	instagramReply,
	instagramMessage,
	instagramFeedComment,
	instagramDialogReply,
	instagramCaption,
	instagramEditedCaption,
	instagramStory,
	instagramMessagePanel,
	suitePost,
	suiteLexicalPost,
	suiteEditedPost,
	suiteMessage,
	suiteInstagramMessage,
	suiteReply,
	threadsPost,
	threadsReply,
	threadsInlineReply,
	unforeseenPage,
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
