import { type ButtonPlace, byEnter, naming, welcome } from "./place";

export const facebookPost: ButtonPlace = {
	name: "Facebook post",
	button: "post",
	...naming,
	async reach(world, _answered, options = {}) {
		const tab = await world.open("www.facebook.com", "/", options);
		if (!options.restored) await tab.click("compose");
		await tab.enter("post");
		return { tab, box: "post", prefix: "" };
	},
	send: ({ tab }) => tab.click("post"),
};

export const facebookComment: ButtonPlace = {
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

export const facebookReply: ButtonPlace = {
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
