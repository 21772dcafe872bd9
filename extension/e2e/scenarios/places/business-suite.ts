import { byEnter, naming, type Place, welcome } from "./place";

const host = "business.facebook.com";

function post(editor: "draft" | "lexical"): Place {
	return {
		name: `Business Suite post, ${editor}`,
		button: "publish",
		...naming,
		async reach(world, _answered, options = {}) {
			const tab = await world.open(host, "/latest/composer/", {
				editor,
				...options,
			});
			await tab.enter("suite");
			return { tab, box: "suite", prefix: "" };
		},
		send: ({ tab }) => tab.click("publish"),
	};
}

export const suitePost = post("draft");
export const suiteLexicalPost = post("lexical");

export const suiteEditedPost: Place = {
	name: "Business Suite edited post",
	button: "update",
	...naming,
	async reach(world, _answered, options = {}) {
		const tab = await world.open(host, "/latest/posts/published_posts/", {
			editor: "draft",
			...options,
		});
		await tab.click("edit 1003");
		await tab.enter("edited");
		await tab.press("End");
		return { tab, box: "edited", prefix: await tab.value("edited") };
	},
	send: ({ tab }) => tab.click("update"),
};

function message(channel: "messenger" | "instagram_direct"): Place {
	return {
		name: `Business Suite message, ${channel}`,
		...welcome,
		async reach(world, answered, options = {}) {
			// Under "tips" the practice itself has said the last word.
			const id = answered === "patient" ? "3001" : "3003";
			const tab = await world.open(
				host,
				`/latest/inbox/${channel}/?selected_item_id=${id}`,
				options,
			);
			await tab.enter("message");
			return { tab, box: "message", prefix: "" };
		},
		send: byEnter,
	};
}

export const suiteMessage = message("messenger");
export const suiteInstagramMessage = message("instagram_direct");

export const suiteReply: Place = {
	name: "Business Suite comment",
	button: "send reply 2001",
	...welcome,
	async reach(world, answered, options = {}) {
		const tab = await world.open(
			host,
			"/latest/inbox/facebook/?selected_item_id=1001&thread_type=FB_PAGE_POST",
			options,
		);
		const box = answered === "patient" ? "reply 2001" : "reply 2002";
		await tab.click(box);
		await tab.enter(box);
		return { tab, box, prefix: await tab.value(box) };
	},
	send: byEnter,
};
