import assert from "node:assert/strict";
import { until } from "../driver/until";
import {
	facebookPost,
	instagramMessage,
	type Place,
	type Written,
} from "./places";
import { takeReply, typesOn } from "./steps";
import type { Suite } from "./suite";

/** The approved reply goes into the box, and from there out, once. */
export function replies(suite: Suite): void {
	suite.add(
		"another wording replaces and sends",
		instagramMessage.name,
		async (world) => {
			const place = instagramMessage;
			const written = await place.reach(world, "patient");
			const { tab, box, prefix } = written;
			await tab.type(box, place.risky);
			await place.send(written);
			const [first] = (await tab.panel.is("held")).replies;
			await tab.panel.press("next-reply");
			const [second = ""] = (
				await until("another wording", async () => {
					const shown = await tab.panel.read();
					return shown && shown.replies[0] !== first && shown;
				})
			).replies;
			await tab.panel.press("reply");
			await tab.holds(box, prefix + second);
			await tab.enter(box);
			await place.send(written);
			assert.deepEqual(
				(await tab.sends(1)).map((sending) => sending.text),
				[prefix + second],
			);
		},
	);
	suite.add(
		"approved reply in a Draft.js box",
		facebookPost.name,
		async (world) => {
			const written = await facebookPost.reach(world, "patient", {
				editor: "draft",
			});
			const reply = await replaced(written, facebookPost);
			await typesOn(written, reply);
			await facebookPost.send(written);
			assert.deepEqual(
				(await written.tab.sends(1)).map((sending) => sending.text),
				[reply],
			);
		},
	);
}

/** Holds the draft and takes the reply. */
async function replaced(written: Written, place: Place): Promise<string> {
	await written.tab.type(written.box, place.risky);
	await place.send(written);
	return takeReply(written, place);
}
