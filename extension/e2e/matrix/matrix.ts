import assert from "node:assert/strict";
import { until } from "../driver/until";
import type { World } from "../driver/world";
import { isHeld, wentThrough } from "../scenarios/claims";
import {
	harmless,
	type Place,
	places,
	type Written,
} from "../scenarios/places";
import { confirm, takeReply, typesOn, write } from "../scenarios/steps";
import type { Suite } from "../scenarios/suite";

type Options = Record<string, string>;

/** Every place × all that must hold at each. A new place is one entry of `places`. */
export function matrix(suite: Suite): void {
	for (const place of places) {
		suite.add("held", place.name, async (world) => {
			const written = await risky(world, place);
			await place.send(written);
			await isHeld(written, place);
			if (!place.button) return;
			await written.tab.press("Escape");
			await written.tab.panel.gone();
			await written.tab.click(place.button);
			await isHeld(written, place);
		});
		suite.add("untouched when clear", place.name, (world) =>
			untouched(world, place),
		);
		suite.add("replaced", place.name, async (world) => {
			const written = await risky(world, place);
			await place.send(written);
			await replaced(written, place);
		});
		suite.add("confirmed", place.name, async (world) => {
			const written = await risky(world, place);
			await place.send(written);
			await isHeld(written, place);
			await goesConfirmed(written, place);
		});
		suite.add("background stopped", place.name, async (world) => {
			const written = await afterStop(world, place);
			await place.send(written);
			await isHeld(written, place);
		});

		// The same once more in two visits, with other words on every control.
		suite.add("all of it, labels invented", place.name, async (world) => {
			const options = { labels: "invented" };
			await untouched(world, place, options);
			const written = await afterStop(world, place, options);
			await place.send(written);
			await isHeld(written, place);
			await takenBack(written, place);
			await place.send(written);
			await isHeld(written, place);
			await goesConfirmed(written, place);
		});
	}
}

/** The risky draft is written, and not yet sent. */
async function risky(world: World, place: Place): Promise<Written> {
	const written = await place.reach(world, "patient");
	await write(written, place, place.risky);
	return written;
}

/** The same, with a draft that the background that ended has not seen. */
async function afterStop(
	world: World,
	place: Place,
	options: Options = {},
): Promise<Written> {
	const written = await place.reach(world, "patient", options);
	const { tab } = written;
	// Where the box is gone by the time of sending, all of it is written before.
	const last = place.boxless ? "" : place.risky.slice(-1);
	await write(written, place, place.risky.slice(0, -last.length || undefined));
	await tab.settle();
	await tab.engine.stopBackground();
	await tab.page.bringToFront();
	if (last) await tab.page.keyboard.type(last);
	return written;
}

/** Where words are harmless by what they answer they pass there; elsewhere others do. */
async function untouched(
	world: World,
	place: Place,
	options: Options = {},
): Promise<void> {
	const text = place.contextual ? place.risky : harmless;
	const written = await place.reach(world, "tips", options);
	await write(written, place, text);
	await place.send(written);
	await wentThrough(written, written.prefix + text);
}

/** The reply goes out in the draft's place; without a box, and with a post that may not be shared, nothing does. */
async function replaced(written: Written, place: Place): Promise<void> {
	const { tab } = written;
	const reply = await takeReply(written, place);
	if (place.boxless) {
		assert.deepEqual(await tab.sent(), []);
		return;
	}
	await typesOn(written, reply);
	await place.send(written);
	if (place.sharing) {
		await tab.panel.is("held");
		assert.deepEqual(await tab.sent(), []);
		return;
	}
	assert.deepEqual(
		(await tab.sends(1)).map(({ text }) => text),
		[reply],
	);
}

/** The reply is taken, and the draft wanted back. */
async function takenBack(written: Written, place: Place): Promise<void> {
	const { tab, box, prefix } = written;
	await takeReply(written, place);
	await tab.panel.press(place.boxless ? "back" : "undo");
	if (place.boxless) {
		await tab.panel.gone();
		return;
	}
	await tab.holds(box, prefix + place.risky);
	// No click: one on a word that is marked by now would tell why.
	await until("the caret in the box", () => tab.focused(box));
}

async function goesConfirmed(written: Written, place: Place): Promise<void> {
	const { tab, prefix } = written;
	await confirm(written);
	assert.deepEqual(
		(await tab.sends(1)).map(({ text }) => text),
		[prefix + place.risky],
	);
	await tab.panel.gone();
}
