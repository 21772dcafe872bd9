import assert from "node:assert/strict";
import type { Tab } from "../driver/tab";
import { isHeld } from "../scenarios/claims";
import { instagramComment } from "../scenarios/places";
import type { Suite } from "../scenarios/suite";

/** Words that disclose something, written so that a program would not see it. */
const disguised: Record<string, string> = {
	"invisible signs": "You\u200b're wel\u200bco\u2060me!",
	"turned round": "\u202e!emoclew er'uoY",
	isolated: "\u2067You're\u2069 \u2066welcome!\u2069",
	"letters of another alphabet": "Yоu're wеlcоme!",
	"letters for formulas": "𝐘𝐨𝐮'𝐫𝐞 𝐰𝐞𝐥𝐜𝐨𝐦𝐞!",
	markup:
		"<img src=x onerror=alert(1)> You're welcome! <script>alert(1)</script>",
	"a template": "{{constructor.alert(1)}} <%= 1 %> You're welcome! %00 \\u0000",
};

/** A draft that attacks whoever reads it. */
export function drafts(suite: Suite): void {
	suite.add("disguises what it says", instagramComment.name, async (world) => {
		const { tab, box } = await instagramComment.reach(world, "patient");
		for (const [name, text] of Object.entries(disguised)) {
			await put(tab, box, text);
			await tab.holds(box, text);
			await tab.press("Enter");
			const shown = await isHeld(
				{ tab, box, prefix: "" },
				{ risky: text, marked: "" },
			);
			assert.ok(shown.marks.length > 0, name);
			const inside = await tab.panel.call((root) => ({
				elements: root.querySelectorAll("img, script, a[href]").length,
				text: root.querySelector("[data-part=draft]")?.textContent,
			}));
			assert.deepEqual(inside, { elements: 0, text }, name);
			await tab.press("Escape");
			await tab.panel.gone();
			await tab.enter(box);
			await tab.press("a", "Control");
			await tab.press("Backspace");
			await tab.holds(box, "");
		}
	});

	suite.add("is megabytes long", instagramComment.name, async (world) => {
		const { tab, box } = await instagramComment.reach(world, "patient");
		await put(tab, box, "You're welcome! ".repeat(200_000));
		await tab.press("Enter");
		await tab.panel.is("failed");
		assert.deepEqual(await tab.sent(), []);
		await tab.panel.press("back");
		await tab.panel.gone();
	});
}

/** Has the page put a text into a box, as a paste does: no keyboard writes these. */
async function put(tab: Tab, box: string, text: string): Promise<void> {
	await tab.page.evaluate(
		(name, words) => {
			const { element } = replica.box(name);
			const set = Object.getOwnPropertyDescriptor(
				HTMLTextAreaElement.prototype,
				"value",
			)?.set;
			set?.call(element, words);
			element.dispatchEvent(new InputEvent("input", { bubbles: true }));
		},
		box,
		text,
	);
}
