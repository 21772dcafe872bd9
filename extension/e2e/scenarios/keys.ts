import assert from "node:assert/strict";
import { until } from "../driver/until";
import { isHeld, wentThrough } from "./claims";
import { harmless, samples } from "./places";
import type { Suite } from "./suite";

/** What Enter means, and what it does not. */
export function keys(suite: Suite): void {
	for (const place of samples) {
		suite.add("Shift+Enter breaks the line", place.name, async (world) => {
			const { tab, box, prefix } = await place.reach(world, "patient");
			await tab.type(box, place.risky);
			await tab.press("Enter", "Shift");
			await tab.type(box, "More.");
			await tab.holds(box, `${prefix}${place.risky}\nMore.`);
			assert.deepEqual(await tab.sent(), []);
			assert.equal(await tab.panels(), 0, "a panel was shown");
		});

		suite.add("Ctrl+Enter sends", place.name, async (world) => {
			const risky = await place.reach(world, "patient");
			await risky.tab.type(risky.box, place.risky);
			await risky.tab.press("Enter", "Control");
			await isHeld(risky, place);

			const clear = await place.reach(world, "patient");
			await clear.tab.type(clear.box, harmless);
			await clear.tab.press("Enter", "Control");
			await wentThrough(clear, clear.prefix + harmless);
		});

		suite.add("Enter within a composition", place.name, async (world) => {
			const { tab, box, prefix } = await place.reach(world, "patient");
			await tab.type(box, place.risky);
			if (world.kind === "chromium") {
				const session = await tab.page.createCDPSession();
				await session.send("Input.imeSetComposition", {
					text: "ni",
					selectionStart: 2,
					selectionEnd: 2,
				});
				await session.send("Input.dispatchKeyEvent", {
					type: "rawKeyDown",
					key: "Process",
					code: "Enter",
					windowsVirtualKeyCode: 229,
				});
				await session.detach();
			} else {
				await tab.page.evaluate((name) => {
					const { element } = replica.box(name);
					element.dispatchEvent(
						new CompositionEvent("compositionstart", { bubbles: true }),
					);
					const enter = {
						key: "Enter",
						code: "Enter",
						keyCode: 229,
						isComposing: true,
					};
					element.dispatchEvent(
						new KeyboardEvent("keydown", {
							...enter,
							bubbles: true,
							cancelable: true,
							composed: true,
						}),
					);
				}, box);
			}
			// It reached the page, so nobody held it.
			await until("the page to see the key", () =>
				tab.page.evaluate(() =>
					replica.seen.some(({ type, composing, key }) => {
						return type === "keydown" && (composing || key === "Process");
					}),
				),
			);
			assert.deepEqual(await tab.sent(), []);
			assert.equal(await tab.panels(), 0, "a panel was shown");
			assert.ok((await tab.value(box)).startsWith(prefix + place.risky));
		});
	}
}
