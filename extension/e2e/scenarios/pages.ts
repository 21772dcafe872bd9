import assert from "node:assert/strict";
import { isHeld, wentThrough } from "./claims";
import {
	facebookPost,
	facebookReply,
	harmless,
	instagramComment,
	instagramMessage,
	type Place,
	samples,
} from "./places";
import type { Suite } from "./suite";

/** The shapes that the sites' pages come in. */
export function pages(suite: Suite): void {
	const holds = (
		scenario: string,
		place: Place,
		options: Record<string, string>,
	) =>
		suite.add(scenario, place.name, async (world) => {
			const written = await place.reach(world, "patient", options);
			await written.tab.type(written.box, place.risky);
			await place.send(written);
			await isHeld(written, place);
		});

	for (const place of samples) {
		holds("page listens on window, capturing", place, { listen: "window" });
		suite.add("buttons that act on mousedown", place.name, async (world) => {
			const options = { press: "mousedown" };
			const written = await place.reach(world, "patient", options);
			await written.tab.type(written.box, place.risky);
			await written.tab.click(place.button);
			await isHeld(written, place);
			await written.tab.press("Escape");

			const other = await place.reach(world, "patient", options);
			await other.tab.type(other.box, harmless);
			await other.tab.click(place.button);
			await wentThrough(other, other.prefix + harmless);
		});
	}
	holds("reply box behind the replies", facebookReply, { place: "after" });
	holds("reply box opens with a mention", facebookReply, {
		prefill: "mention",
	});
	holds("mention, box behind the replies", facebookReply, {
		prefill: "mention",
		place: "after",
	});
	for (const place of ["inside", "after"]) {
		suite.add(
			`own earlier reply in the thread, box ${place}`,
			facebookReply.name,
			async (world) => {
				const tab = await world.open("www.facebook.com", "/", { place });
				await tab.click("reply 2003");
				await tab.enter("reply 2003");
				await tab.type("reply 2003", facebookReply.risky);
				await tab.press("Enter");
				await isHeld({ tab, box: "reply 2003", prefix: "" }, facebookReply);
			},
		);
	}

	holds("box built with Draft.js", facebookPost, { editor: "draft" });
	suite.add(
		"box built with Draft.js, clear",
		facebookPost.name,
		async (world) => {
			const written = await facebookPost.reach(world, "tips", {
				editor: "draft",
			});
			await written.tab.type(written.box, harmless);
			await facebookPost.send(written);
			await wentThrough(written, harmless);
		},
	);

	suite.add(
		"message panel over a post",
		instagramMessage.name,
		async (world) => {
			const tab = await world.open("www.instagram.com", "/p/Cq1003/", {
				messages: "3001",
			});
			await tab.enter("comment");
			await tab.type("comment", instagramComment.risky);
			await tab.enter("message");
			await tab.type("message", instagramMessage.risky);
			await tab.press("Enter");
			await isHeld({ tab, box: "message", prefix: "" }, instagramMessage);
			await tab.press("Escape");
			await tab.panel.gone();
			await tab.enter("comment");
			await tab.press("Enter");
			assert.deepEqual(
				(await tab.sends(1)).map(({ box, text }) => [box, text]),
				[["comment", instagramComment.risky]],
			);
		},
	);
}
