import type { Host } from "../../driver/server";
import { byEnter, type Place, welcome } from "./place";

function messenger(name: string, host: Host, path: string): Place {
	return {
		...welcome,
		name,
		async reach(world, answered, options = {}) {
			const id = answered === "patient" ? "3001" : "3002";
			const tab = await world.open(host, `${path}${id}/`, options);
			await tab.enter("message");
			return { tab, box: "message", prefix: "" };
		},
		send: byEnter,
	};
}

export const facebookMessage = messenger(
	"Facebook message",
	"www.facebook.com",
	"/messages/e2ee/t/",
);
export const messengerMessage = messenger(
	"Messenger",
	"www.messenger.com",
	"/t/",
);

/** Two chats over the feed, and hidden copies. */
export const facebookChat: Place = {
	...welcome,
	name: "Facebook chat",
	async reach(world, answered, options = {}) {
		const wishes = { chats: "open", ...options };
		const tab = await world.open("www.facebook.com", "/", wishes);
		const box = answered === "patient" ? "chat 3001" : "chat 3002";
		await tab.enter(box);
		return { tab, box, prefix: "" };
	},
	send: byEnter,
};
