import assert from "node:assert/strict";
import { shadowViolations } from "../driver/axe";
import type { Tab } from "../driver/tab";
import { until } from "../driver/until";
import {
	facebookPost,
	facebookReply,
	instagramComment,
	type Place,
	samples,
} from "./places";
import type { Suite } from "./suite";

/** The panel for keyboards, screen readers and small windows. */
export function access(suite: Suite): void {
	for (const place of [facebookPost, facebookReply, instagramComment]) {
		suite.add("axe finds nothing in the panel", place.name, async (world) => {
			const written = await place.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, place.risky);
			await place.send(written);
			await tab.panel.is("held");
			assert.deepEqual(await shadowViolations(tab.page, tab.panel), []);
			await tab.panel.press("send-anyway");
			await until("the confirmation", async () =>
				(await tab.panel.read())?.parts.includes("confirm"),
			);
			assert.deepEqual(await shadowViolations(tab.page, tab.panel), []);
		});

		suite.add(
			"by keyboard alone, inside the site's focus trap",
			place.name,
			async (world) => {
				const written = await place.reach(world, "patient");
				const { tab, box } = written;
				await tab.type(box, place.risky);
				await place.send(written);
				const [reply] = (await tab.panel.is("held")).replies;
				assert.ok(reply);
				await tabTo(tab, "reply");
				await tab.press("Enter");
				await until("the reply in the box", async () =>
					(await tab.value(box)).endsWith(reply),
				);
				assert.deepEqual(await tab.sent(), []);
			},
		);

		suite.add(
			"sent anyway by keyboard alone, focus returns",
			place.name,
			async (world) => {
				const written = await place.reach(world, "patient");
				const { tab, box, prefix } = written;
				await tab.type(box, place.risky);
				await place.send(written);
				await tab.panel.is("held");
				await tabTo(tab, "send-anyway");
				await tab.press("Enter");
				await tab.panel.has("cancel");
				await tabTo(tab, "cancel");
				await tab.press("Enter");
				await until("the focus back where it was", async () => {
					return (await tab.panel.read())?.focused === "send-anyway";
				});
				await tab.press("Enter");
				await tab.panel.has("confirm");
				await tabTo(tab, "reason");
				await tab.press("ArrowDown");
				await until("the button to be ready", () =>
					tab.panel.enabled("confirm"),
				);
				await tabTo(tab, "confirm");
				assert.deepEqual(await tab.sent(), []);
				await tab.press("Enter");
				assert.deepEqual(
					(await tab.sends(1)).map((sending) => sending.text),
					[prefix + place.risky],
				);
				// A dialog that has sent its post is gone, and the focus with it.
				if (place !== facebookPost) {
					await until("the caret back in the box", () => tab.focused(box));
				}
			},
		);

		suite.add(
			"nothing typed in the panel reaches the page",
			place.name,
			async (world) => {
				const written = await place.reach(world, "patient");
				const { tab, box } = written;
				await tab.type(box, place.risky);
				await place.send(written);
				await tab.panel.is("held");
				const before = await seen(tab);
				await tab.press("a");
				await tab.press("Tab");
				await tab.press("Tab", "Shift");
				await tab.panel.press("title");
				await tab.panel.press("send-anyway");
				await tab.panel.choose("reason", 1);
				assert.deepEqual(await seen(tab), before);
				await tab.panel.is("held");
			},
		);
	}

	for (const place of samples) {
		suite.add("Escape returns to the box", place.name, async (world) => {
			const written = await place.reach(world, "patient");
			const { tab, box, prefix } = written;
			await tab.type(box, place.risky);
			await place.send(written);
			await tab.panel.is("held");
			await until("focus in the panel", async () =>
				Boolean((await tab.panel.read())?.focused),
			);
			await tab.press("Escape");
			await tab.panel.gone();
			await until("the caret back in the box", () => tab.focused(box));
			await tab.type(box, " x");
			assert.equal(await tab.value(box), `${prefix}${place.risky} x`);
		});
		suite.add("fits a window of 360 pixels", place.name, (world) =>
			fits(place, world),
		);
	}
}

async function fits(
	place: Place,
	world: Parameters<Place["reach"]>[0],
): Promise<void> {
	const written = await place.reach(world, "patient");
	const { tab, box } = written;
	await tab.page.setViewport({ width: 360, height: 640 });
	await tab.enter(box);
	await tab.press("End", "Control");
	await tab.type(box, place.risky);
	await place.send(written);
	await tab.panel.is("held");
	// It may still be looking for its place.
	await until(
		async () =>
			`the panel in the window, is ${JSON.stringify((await tab.panel.read())?.box)}`,
		async () => {
			const at = (await tab.panel.read())?.box;
			return (
				at && at.left >= 0 && at.top >= 0 && at.right <= 360 && at.bottom <= 640
			);
		},
	);
	await tab.panel.press("back");
	await tab.panel.gone();
}

/** Tab, as often as it takes; a ring of twenty stops is a trap. */
async function tabTo(tab: Tab, part: string): Promise<void> {
	const stops: string[] = [];
	for (let stop = 0; stop < 20; stop++) {
		const focused = (await tab.panel.read())?.focused ?? "";
		if (focused === part) return;
		stops.push(focused);
		await tab.press("Tab");
	}
	throw new Error(
		`"${part}" cannot be reached by Tab, only ${stops.join(", ")}`,
	);
}

function seen(tab: Tab): Promise<number> {
	return tab.page.evaluate(() => replica.seen.length);
}
