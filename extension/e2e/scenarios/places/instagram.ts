import {
	type ButtonPlace,
	byEnter,
	naming,
	type Place,
	seeing,
	welcome,
} from "./place";

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

export const instagramFeedComment: Place = {
	name: "Instagram comment in the feed",
	button: "send comment 1002",
	...welcome,
	async reach(world, answered, options = {}) {
		const tab = await world.open("www.instagram.com", "/", options);
		const post = answered === "patient" ? "1002" : "1003";
		await tab.click(`open ${post}`);
		await tab.enter(`comment ${post}`);
		return { tab, box: `comment ${post}`, prefix: "" };
	},
	send: byEnter,
};

export const instagramDialogReply: Place = {
	name: "Instagram reply in a dialog",
	button: "send comment",
	...welcome,
	async reach(world, answered, options = {}) {
		const tab = await world.open("www.instagram.com", "/larkspur/", options);
		await tab.click("open 1001");
		await tab.click(answered === "patient" ? "reply 2001" : "reply 2002");
		const prefix =
			answered === "patient" ? "@dana.whitfield " : "@rosa.lindqvist ";
		await tab.holds("comment", prefix);
		return { tab, box: "comment", prefix };
	},
	send: byEnter,
};

export const instagramCaption: Place = {
	name: "Instagram caption",
	...naming,
	async reach(world, _answered, options = {}) {
		const tab = await world.open("www.instagram.com", "/", options);
		for (const step of ["create", "select", "next 1", "next 2"]) {
			await tab.click(step);
		}
		await tab.enter("caption");
		return { tab, box: "caption", prefix: "" };
	},
	send: ({ tab }) => tab.click("share"),
};

export const instagramEditedCaption: Place = {
	name: "Instagram edited caption",
	...naming,
	async reach(world, _answered, options = {}) {
		const tab = await world.open("www.instagram.com", "/p/Cq1003/", options);
		await tab.click("edit");
		await tab.enter("edited caption");
		await tab.press("End");
		return {
			tab,
			box: "edited caption",
			prefix: await tab.value("edited caption"),
		};
	},
	send: ({ tab }) => tab.click("done"),
};

export const instagramStory: Place = {
	name: "Instagram story",
	button: "send story",
	...seeing,
	async reach(world, _answered, options = {}) {
		const tab = await world.open(
			"www.instagram.com",
			"/stories/dana.whitfield/1002/",
			options,
		);
		await tab.enter("story");
		return { tab, box: "story", prefix: "" };
	},
	send: byEnter,
};

export const instagramMessagePanel: Place = {
	name: "Instagram message panel",
	button: "send message",
	...welcome,
	async reach(world, answered, options = {}) {
		// Beside the box for comments on a post that is judged the other way.
		const path = answered === "patient" ? "/p/Cq1003/" : "/p/Cq1002/";
		const tab = await world.open("www.instagram.com", path, {
			messages: answered === "patient" ? "3001" : "3002",
			...options,
		});
		await tab.enter("message");
		return { tab, box: "message", prefix: "" };
	},
	send: byEnter,
};
