import { hosts, unguarded } from "../driver/server";
import { isHeld } from "./claims";
import { unforeseenAt, unforeseenPage } from "./places";
import type { Suite } from "./suite";

/** A site that has changed beyond recognition is guarded all the same. */
export function unforeseen(suite: Suite): void {
	for (const place of hosts
		.filter((host) => host !== unguarded)
		.map(unforeseenAt)) {
		if (place.name === unforeseenPage.name) continue;
		suite.add("held", place.name, async (world) => {
			const written = await place.reach(world, "patient");
			await written.tab.type(written.box, place.risky);
			await place.send(written);
			await isHeld(written, place);
			await written.tab.press("Escape");
			await written.tab.panel.gone();
			await written.tab.click(place.button);
			await isHeld(written, place);
		});
	}
}
