import { until } from "../../driver/until";
import { confirm } from "../steps";
import { facebookPost } from "./facebook";
import { type ButtonPlace, naming, type Place } from "./place";

/**
 * Next, Post settings, Post: the box is gone when the last button is pressed.
 * What is held at Next is confirmed there, to see it held at the end again.
 */
export const facebookPagePost: Place = {
	...naming,
	name: "Facebook Page post",
	boxless: true,
	reach: (world, answered, options = {}) =>
		facebookPost.reach(world, answered, { flow: "page", ...options }),
	async write(written, text) {
		const { tab, box } = written;
		await tab.type(box, text);
		await tab.settle();
		await tab.click("next");
		const next = await until("the panel, or the next step", async () => {
			if ((await tab.panel.state()) === "held") return "held";
			return (await tab.has("post")) && "passed";
		});
		if (next === "held") await confirm(written);
		await until("the last step", () => tab.has("post"));
	},
	send: ({ tab }) => tab.click("post"),
};

export const facebookGroupPost: ButtonPlace = {
	...naming,
	name: "Facebook group post",
	button: "post",
	async reach(world, _answered, options = {}) {
		const tab = await world.open("www.facebook.com", "/groups/4001/", options);
		await tab.click("compose");
		await tab.enter("post");
		return { tab, box: "post", prefix: "" };
	},
	send: ({ tab }) => tab.click("post"),
};

/** The dialog opens with a draft that nobody has typed in it. */
export const facebookRestoredPost: ButtonPlace = {
	...naming,
	name: "Facebook restored draft",
	button: "post",
	async reach(world, _answered, options = {}) {
		const tab = await world.open("www.facebook.com", "/", options);
		return { tab, box: "post", prefix: "" };
	},
	async write({ tab, box }, text) {
		await tab.page.evaluate((draft) => {
			replica.restored = draft;
		}, text);
		await tab.click("compose");
		await tab.holds(box, text);
	},
	send: ({ tab }) => tab.click("post"),
};

export const facebookEditedPost: ButtonPlace = {
	...naming,
	name: "Facebook edited post",
	button: "save post",
	async reach(world, _answered, options = {}) {
		const tab = await world.open("www.facebook.com", "/", options);
		await tab.click("edit 1001");
		const box = "edited post";
		await tab.enter(box);
		await tab.press("End", "Control");
		await tab.type(box, " ");
		return { tab, box, prefix: await tab.value(box) };
	},
	send: ({ tab }) => tab.click("save post"),
};

function caption(name: string, path: string): ButtonPlace {
	return {
		...naming,
		name,
		button: "publish",
		async reach(world, _answered, options = {}) {
			const tab = await world.open("www.facebook.com", path, options);
			await tab.enter("caption");
			return { tab, box: "caption", prefix: "" };
		},
		send: ({ tab }) => tab.click("publish"),
	};
}

export const facebookStory = caption("Facebook story", "/stories/create/");
export const facebookReel = caption("Facebook reel", "/reels/create/");
