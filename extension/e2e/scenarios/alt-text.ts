import assert from "node:assert/strict";
import { until } from "../driver/until";
import { harmless, instagramCaption } from "./places";
import type { Suite } from "./suite";

const words = "Rosalind Farnsworth after her root canal";

/** Single lines in the dialogs in which pictures are published. */
export function altText(suite: Suite): void {
	suite.add("what describes a picture is held", "alt text", async (world) => {
		const { tab, box } = await instagramCaption.reach(world, "patient");
		await tab.type(box, harmless);
		// Places are looked up: what is typed there goes nowhere by itself.
		await tab.enter("place");
		await tab.type("place", words);
		await tab.enter("alt text");
		await tab.type("alt text", words);
		const layers = () =>
			tab.page.evaluate(
				() => document.querySelectorAll("prescreen-marks").length,
			);
		await until("marks over the line", async () => (await layers()) === 1);
		await tab.page.screenshot({
			path: `${world.paths.screenshots}/alt-text-${world.kind}.png`,
		});
		await tab.click("share");
		const { text } = await tab.panel.is("held");
		assert.match(text, /Farnsworth/);
		assert.deepEqual(await tab.sent(), []);
		await tab.press("Escape");
		await tab.panel.gone();
		await tab.enter("alt text");
		await tab.press("End");
		await tab.erase("alt text");
		await tab.type("alt text", "A cup of coffee");
		await tab.click("share");
		const sent = await tab.sends(2);
		assert.deepEqual(
			sent.map((it) => it.text),
			[harmless, "A cup of coffee"],
		);
	});
}
