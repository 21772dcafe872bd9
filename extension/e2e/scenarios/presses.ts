import assert from "node:assert/strict";
import { isHeld, wentThrough } from "./claims";
import {
	facebookPost,
	facebookShareNow,
	harmless,
	type Place,
	type Written,
} from "./places";
import { confirm, write } from "./steps";
import type { Suite } from "./suite";

type Way = (written: Written, button: string) => Promise<void>;

const byFinger: Way = ({ tab }, button) => tab.pressWith("touch", button);
const byKey =
	(key: "Enter" | " "): Way =>
	async ({ tab }, button) => {
		await tab.focus(button);
		await tab.press(key);
	};

const ways: [name: string, way: Way, options: Record<string, string>][] = [
	["a finger", byFinger, {}],
	["a finger, button acts on touchend", byFinger, { press: "touchend" }],
	["a pen", ({ tab }, button) => tab.pressWith("pen", button), {}],
	["Space on the button", byKey(" "), {}],
	["Enter on the button", byKey("Enter"), {}],
];

/** Whatever presses a button, it is held, sent when confirmed, and untouched when clear. */
export function presses(suite: Suite): void {
	const pressed: [Place, string, typeof ways][] = [
		[facebookPost, "post", ways],
		[facebookShareNow, "share now", ways.slice(1, 2)],
	];
	for (const [place, button, chosen] of pressed) {
		for (const [name, way, options] of chosen) {
			suite.add(`pressed with ${name}`, place.name, async (world) => {
				const clear = await place.reach(
					world,
					place.sharing ? "tips" : "patient",
					options,
				);
				const text = place.sharing ? place.risky : harmless;
				await write(clear, place, text);
				await way(clear, button);
				await wentThrough(clear, text);

				const risky = await place.reach(world, "patient", options);
				await write(risky, place, place.risky);
				await way(risky, button);
				await isHeld(risky, place);
				await confirm(risky);
				assert.deepEqual(
					(await risky.tab.sends(1)).map(({ text }) => text),
					[place.risky],
				);
			});
		}
	}
}
