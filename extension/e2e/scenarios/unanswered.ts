import assert from "node:assert/strict";
import type { Standing } from "../driver/hints";
import { until } from "../driver/until";
import { picture } from "./hints-pictures";
import { mirrored, onTheBox } from "./marks";
import {
	facebookPost,
	facebookReply,
	harmless,
	instagramComment,
} from "./places";
import type { Suite } from "./suite";

const gated = { variant: "gated" } as const;

/** What is shown while an answer is long in coming, or never comes. */
export function unanswered(suite: Suite): void {
	const { kind } = suite;
	for (const place of [facebookReply, instagramComment]) {
		suite.add(
			"checking, then not available, then tried again",
			place.name,
			async (world) => {
				await world.gate("shut");
				const { tab, box } = await place.reach(world, "patient");
				await tab.type(box, place.risky);
				assert.equal((await tab.hints.says("checking")).words, "Checking …");
				const { words } = await tab.hints.says("unavailable");
				assert.equal(words, "Checker not available");
				await world.gate("open");
				await tab.page.bringToFront();
				await tab.hints.says("found");
				await world.gate("broken");
				await tab.type(box, " x");
				await tab.hints.says("unavailable");
				await tab.hints.press("indicator");
				await tab.hints.explains("unavailable");
				await tab.hints.press("again");
				await tab.hints.says("unavailable");
				await world.gate("open");
				await tab.type(box, "!");
				await tab.hints.says("found");
			},
			gated,
		);
	}

	for (const place of [facebookReply, instagramComment]) {
		const name = place.name.toLowerCase().replace(" ", "-");
		suite.add(
			"pictures, the indicator in each state",
			place.name,
			async (world) => {
				const { tab, box } = await place.reach(world, "patient");
				const now = async (state: Standing) => {
					await tab.hints.says(state);
					await picture(world, tab, `indicator-${state}-${name}-${kind}`);
				};
				await world.gate("open");
				await tab.type(box, harmless);
				await now("clear");
				await tab.type(box, ` ${place.risky}`);
				await now("found");
				await world.gate("shut");
				await tab.type(box, " x");
				await now("checking");
				await now("unavailable");
				await tab.hints.press("indicator");
				await tab.hints.explains("unavailable");
				await picture(world, tab, `indicator-why-${name}-${kind}`);
				await world.gate("open");
			},
			gated,
		);
	}

	suite.add(
		"marks outlive an edit elsewhere",
		instagramComment.name,
		async (world) => {
			await world.gate("open");
			const { tab, box } = await instagramComment.reach(world, "patient");
			await tab.type(box, instagramComment.risky);
			await mirrored(tab, "marks", (it) => it.marks.length > 0);
			await world.gate("shut");
			await tab.press("Home", "Control");
			await tab.page.keyboard.type("Oh! ");
			await mirrored(tab, "the mark on its words", ({ marks: [mark] }) =>
				mark?.text.startsWith(instagramComment.marked),
			);
			await onTheBox(tab, box);
			await world.gate("open");
		},
		{ variant: "gated" },
	);

	suite.add(
		"a rewrite of the draft is offered first, and as one",
		facebookPost.name,
		async (world) => {
			const { tab, box } = await facebookPost.reach(world, "patient");
			const [leave, strike] = ["It is braces-off day", " for Mackenzie Lund"];
			const rest = "! Caramel apples and popcorn are back on the menu.";
			await tab.type(box, leave + strike + rest);
			await tab.click("post");
			const shown = await tab.panel.is("held");
			assert.deepEqual(shown.replies, [leave + rest]);
			assert.match(shown.text, /Your draft without these words/);
			await tab.panel.press("next-reply");
			await until("an approved reply", async () =>
				/Approved reply/.test((await tab.panel.read())?.text ?? ""),
			);
			await tab.press("Escape");
			await tab.panel.gone();
			await tab.click("post");
			await tab.panel.is("held");
			await tab.panel.press("reply");
			await tab.holds(box, leave + rest);
		},
	);
}
