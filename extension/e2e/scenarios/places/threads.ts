import { naming, type Place, welcome } from "./place";

const send: Place["send"] = ({ tab }) => tab.click("post thread");

export const threadsPost: Place = {
	name: "Threads post",
	...naming,
	async reach(world, _answered, options = {}) {
		const tab = await world.open("www.threads.com", "/", options);
		await tab.click("new thread");
		await tab.enter("thread 1");
		return { tab, box: "thread 1", prefix: "" };
	},
	send,
};

export const threadsReply: Place = {
	name: "Threads reply in a dialog",
	...welcome,
	async reach(world, answered, options = {}) {
		const tab = await world.open("www.threads.com", "/", options);
		await tab.click(answered === "patient" ? "reply 1002" : "reply 1003");
		await tab.enter("thread 1");
		return { tab, box: "thread 1", prefix: "" };
	},
	send,
};

export const threadsInlineReply: Place = {
	name: "Threads reply on a page",
	...welcome,
	async reach(world, answered, options = {}) {
		const path =
			answered === "patient"
				? "/@dana.whitfield/post/1002"
				: "/@rosa.lindqvist/post/1003";
		// The old name of the host leads to the same pages.
		const tab = await world.open("www.threads.net", path, options);
		await tab.enter("inline");
		return { tab, box: "inline", prefix: "" };
	},
	send,
};
