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
	/** What the page's own buttons listen to: "click" or "mousedown". */
	press: query.get("press") ?? "click",
	/** "window": the page decides in capture listeners on window, as some sites do. */
	listen: query.get("listen") ?? "react",
	/** The editor of the create-post dialog: "lexical" or "draft". */
	editor: query.get("editor") ?? "lexical",
	/** "letters": boxes take one letter at a time and nothing larger. */
	takes: query.get("takes") ?? "all",
	/** "page": Next, Post settings, Post. */
	flow: query.get("flow") ?? "profile",
	/** A draft that the create-post dialog opens with, as after a crash. */
	restored: query.get("restored") ?? "",
	/** A reply box "inside" the comment's block or "after" its replies. */
	place: query.get("place") ?? "inside",
	/** "mention": the reply box opens with the name of the person answered. */
	prefill: query.get("prefill") ?? "",
	/** "open": a direct message panel floats over the page. */
	messages: query.get("messages") ?? "",
};
