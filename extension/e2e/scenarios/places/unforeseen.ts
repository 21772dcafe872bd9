import type { Host } from "../../driver/server";
import { type ButtonPlace, byEnter, naming } from "./place";

/** A page that no surface was written for; it may turn up on any of the sites. */
export function unforeseenAt(host: Host): ButtonPlace {
	return {
		name: `unforeseen page on ${host}`,
		button: "send unforeseen",
		...naming,
		async reach(world, _answered, options = {}) {
			const tab = await world.open(host, "/unforeseen/", options);
			await tab.enter("unforeseen");
			return { tab, box: "unforeseen", prefix: "" };
		},
		send: byEnter,
	};
}

export const unforeseenPage = unforeseenAt("business.facebook.com");
