/**
 * What a test asks of a replica, read once from the address. A single page
 * application may change the address later, the wishes stay.
 */
const query = new URLSearchParams(location.search);

export const options = {
	/** Groups what one test sends. */
	run: query.get("run") ?? "",
	/** "en", or "invented": every label is made of words no language has. */
	labels: query.get("labels") ?? "en",
	/** What the page's own buttons listen to: "click", "mousedown" or "touchend". */
	press: query.get("press") ?? "click",
	/** "window": the page decides in capture listeners on window, as some sites do. */
	listen: query.get("listen") ?? "react",
	/** The editor of the create-post dialog: "lexical" or "draft". */
	editor: query.get("editor") ?? "lexical",
	/** "letters": boxes take one letter at a time and nothing larger. */
	takes: query.get("takes") ?? "all",
	/** "page": Next, Post settings, Post; "kept": the same, the box only out of view. */
	flow: query.get("flow") ?? "profile",
	/** What a press on Share opens: a "sheet" with a box, a "menu", or a "fleeting" one that closes when it loses the focus. */
	sharing: query.get("sharing") ?? "",
	/** "below": the share sheet shows what is shared. */
	preview: query.get("preview") ?? "",
	/** What "Send message" on a comment opens: a "dialog", or a "chat" without messages yet. */
	writing: query.get("writing") ?? "",
	/** "open": two chats lie over the page, and a hidden copy of the first. */
	chats: query.get("chats") ?? "",
	/** A draft that the create-post dialog opens with, as after a crash. */
	restored: query.get("restored") ?? "",
	/** A reply box "inside" the comment's block or "after" its replies. */
	place: query.get("place") ?? "inside",
	/** "mention": the reply box opens with the name of the person answered. */
	prefill: query.get("prefill") ?? "",
	/** So many posts more, each with an open box. */
	more: Number(query.get("more") ?? 0),
	/** "people": files are taken only from a person's own hand. */
	trusts: query.get("trusts") ?? "",
	/** The conversation whose panel floats over the page. */
	messages: query.get("messages") ?? "",
};
