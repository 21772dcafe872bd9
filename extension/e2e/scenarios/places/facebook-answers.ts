import { type ButtonPlace, byEnter, type Place, welcome } from "./place";

/** A post opened by its address stands in a dialog over the feed. */
export const facebookDialogComment: Place = {
	...welcome,
	name: "Facebook comment in a dialog",
	button: "send dialog comment 1002",
	async reach(world, answered, options = {}) {
		const post = answered === "patient" ? "1002" : "1003";
		const tab = await world.open(
			"www.facebook.com",
			`/permalink.php?story_fbid=${post}`,
			options,
		);
		const box = `dialog comment ${post}`;
		await tab.enter(box);
		return { tab, box, prefix: "" };
	},
	send: byEnter,
};

/** Answers one of the replies in a thread that a patient has begun. */
export const facebookSiblingReply: Place = {
	...welcome,
	name: "Facebook sibling reply",
	button: "send reply 2006",
	async reach(world, answered, options = {}) {
		const tab = await world.open("www.facebook.com", "/", options);
		const reply = answered === "patient" ? "2006" : "2005";
		await tab.click(`reply ${reply}`);
		await tab.enter(`reply ${reply}`);
		return { tab, box: `reply ${reply}`, prefix: "" };
	},
	send: byEnter,
};

/** The practice's own reply, written anew in its place. */
export const facebookEditedComment: Place = {
	...welcome,
	name: "Facebook edited comment",
	button: "send edit 2004",
	async reach(world, answered, options = {}) {
		const tab = await world.open("www.facebook.com", "/", options);
		const box = answered === "patient" ? "edit 2004" : "edit 2007";
		await tab.click(box);
		await tab.enter(box);
		await tab.press("End", "Control");
		await tab.type(box, " ");
		return { tab, box, prefix: await tab.value(box) };
	},
	send: byEnter,
};

export const facebookStoryReply: Place = {
	...welcome,
	name: "Facebook story reply",
	async reach(world, answered, options = {}) {
		const story = answered === "patient" ? "5001" : "5002";
		const path = `/stories/${story}/`;
		const tab = await world.open("www.facebook.com", path, options);
		await tab.enter("story");
		return { tab, box: "story", prefix: "" };
	},
	send: byEnter,
};

/** In a dialog that does not show the comment it was opened from. */
export const facebookPrivateMessage: ButtonPlace = {
	...welcome,
	name: "Facebook message from a comment",
	button: "send private message",
	async reach(world, answered, options = {}) {
		const wishes = { writing: "dialog", ...options };
		const tab = await world.open("www.facebook.com", "/", wishes);
		const comment = answered === "patient" ? "2001" : "2002";
		await tab.click(`message ${comment}`);
		await tab.enter("private message");
		return { tab, box: "private message", prefix: "" };
	},
	send: byEnter,
};
