import type { World } from "../../driver/world";
import type { Answered, Place } from "./place";

/** The sharing itself is what is found, with whatever words. */
const sharing = {
	risky: "So kind of you!",
	marked: "So kind of you!",
	contextual: true,
	sharing: true,
} as const;

async function opened(
	world: World,
	answered: Answered,
	options: Record<string, string>,
) {
	const tab = await world.open("www.facebook.com", "/", options);
	await tab.click(answered === "patient" ? "share 1002" : "share 1003");
	return tab;
}

/** The sheet does not show what it shares. */
export const facebookShare: Place = {
	...sharing,
	name: "Facebook share",
	async reach(world, answered, options = {}) {
		const wishes = { sharing: "sheet", ...options };
		const tab = await opened(world, answered, wishes);
		await tab.enter("share");
		return { tab, box: "share", prefix: "" };
	},
	send: ({ tab }) => tab.click("share now"),
};

export const facebookShownShare: Place = {
	...facebookShare,
	name: "Facebook share with preview",
	reach: (world, answered, options = {}) =>
		facebookShare.reach(world, answered, { preview: "below", ...options }),
};

/** The box of the sheet stays empty. */
export const facebookWordlessShare: Place = {
	...facebookShare,
	name: "Facebook share without words",
	risky: "",
	marked: "",
	async reach(world, answered, options = {}) {
		const wishes = { sharing: "sheet", ...options };
		const tab = await opened(world, answered, wishes);
		return { tab, box: "share", prefix: "" };
	},
};

/** One press in a menu. */
export const facebookShareNow: Place = {
	...sharing,
	name: "Facebook Share now",
	risky: "",
	marked: "",
	boxless: true,
	async reach(world, answered, options = {}) {
		const wishes = { sharing: "menu", ...options };
		const tab = await opened(world, answered, wishes);
		return { tab, box: "", prefix: "" };
	},
	send: ({ tab }) => tab.click("share now"),
};
