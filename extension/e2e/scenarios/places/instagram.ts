import { type ButtonPlace, byEnter, welcome } from "./place";

export const instagramComment: ButtonPlace = {
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

export const instagramReply: ButtonPlace = {
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

export const instagramMessage: ButtonPlace = {
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
