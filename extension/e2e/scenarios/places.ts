import type { Tab } from "../driver/tab";
import type { World } from "../driver/world";

/** What the draft answers: a patient's thanks, or a remark about something else. */
export type Answered = "patient" | "tips";

/** One place to write at, on one of the sites. */
export interface Place {
	name: string;
	/** Opens it and puts the caret into its box; returns the box's name. */
	reach(
		world: World,
		answered: Answered,
		options?: Record<string, string>,
	): Promise<Written>;
	/** Sends the way people do there. */
	send(written: Written): Promise<void>;
	/** The page's own button that sends, where there is one. */
	button: string;
	/** A draft to be held when it answers a patient, and the words that are marked in it. */
	risky: string;
	marked: string;
	/** Whether the same words are harmless under "tips". */
	contextual: boolean;
}

export interface Written {
	tab: Tab;
	box: string;
	/** What the page itself wrote into the box. */
	prefix: string;
}

/** Nothing to find in it, whatever it answers: thanks that confirm nothing. */
export const harmless = "Thank you for the kind words!";

const welcome = {
	risky: "You're welcome!",
	marked: "You're welcome",
	contextual: true,
};

const byEnter = async ({ tab }: Written) => tab.press("Enter");

export const facebookPost: Place = {
	name: "Facebook post",
	button: "post",
	risky: "Great seeing Dana Whitfield at her appointment yesterday!",
	marked: "Dana Whitfield",
	contextual: false,
	async reach(world, _answered, options = {}) {
		const tab = await world.open("www.facebook.com", "/", options);
		if (!options.restored) await tab.click("compose");
		await tab.enter("post");
		return { tab, box: "post", prefix: "" };
	},
	send: ({ tab }) => tab.click("post"),
};

export const facebookComment: Place = {
	name: "Facebook comment",
	button: "send comment 1002",
	...welcome,
	async reach(world, answered, options = {}) {
		const tab = await world.open("www.facebook.com", "/", options);
		const post = answered === "patient" ? "1002" : "1003";
		await tab.click(`open ${post}`);
		await tab.enter(`comment ${post}`);
		return { tab, box: `comment ${post}`, prefix: "" };
	},
	send: byEnter,
};

export const facebookReply: Place = {
	name: "Facebook reply",
	button: "send reply 2001",
	...welcome,
	async reach(world, answered, options = {}) {
		const tab = await world.open("www.facebook.com", "/", options);
		const comment = answered === "patient" ? "2001" : "2002";
		await tab.click(`reply ${comment}`);
		await tab.enter(`reply ${comment}`);
		const prefix = await tab.value(`reply ${comment}`);
		return { tab, box: `reply ${comment}`, prefix };
	},
	send: byEnter,
};

export const instagramComment: Place = {
	name: "Instagram comment",
	button: "send comment",
	...welcome,
	async reach(world, answered, options = {}) {
		const path = answered === "patient" ? "/p/Cq1002/" : "/p/Cq1003/";
		const tab = await world.open("www.instagram.com", path, options);
		await tab.enter("comment");
		return { tab, box: "comment", prefix: "" };
	},
	send: byEnter,
};

export const instagramReply: Place = {
	name: "Instagram reply",
	button: "send comment",
	...welcome,
	async reach(world, answered, options = {}) {
		const tab = await world.open("www.instagram.com", "/p/Cq1001/", options);
		await tab.click(answered === "patient" ? "reply 2001" : "reply 2002");
		const prefix =
			answered === "patient" ? "@dana.whitfield " : "@rosa.lindqvist ";
		await tab.holds("comment", prefix);
		return { tab, box: "comment", prefix };
	},
	send: byEnter,
};

export const instagramMessage: Place = {
	name: "Instagram message",
	button: "send message",
	...welcome,
	async reach(world, answered, options = {}) {
		const path = answered === "patient" ? "/direct/t/3001/" : "/direct/t/3002/";
		const tab = await world.open("www.instagram.com", path, options);
		await tab.enter("message");
		return { tab, box: "message", prefix: "" };
	},
	send: byEnter,
};

export const places: Place[] = [
	facebookPost,
	facebookComment,
	facebookReply,
	instagramComment,
	instagramReply,
	instagramMessage,
];

export const answering = places.filter((place) => place.contextual);
