import assert from "node:assert/strict";
import { Form } from "../driver/form";
import { until } from "../driver/until";
import type { World } from "../driver/world";
import { isHeld } from "./claims";
import { facebookReply, harmless } from "./places";
import type { Suite } from "./suite";

const gated = { variant: "gated" } as const;

/** The browser's storage fails: what the practice decided is not known, or not kept. */
export function storage(suite: Suite): void {
	const add = (
		scenario: string,
		surface: string,
		run: (world: World) => Promise<void>,
	) =>
		suite.add(
			scenario,
			surface,
			async (world) => {
				try {
					await run(world);
				} finally {
					await world.gate("open");
				}
			},
			gated,
		);

	add(
		"profile unreadable: held and told, then tried again",
		facebookReply.name,
		async (world) => {
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await world.gate("unreadable");
			await tab.page.bringToFront();
			await tab.type(box, harmless);
			await tab.press("Enter");
			await tab.panel.is("failed");
			assert.deepEqual(await tab.sent(), []);
			await world.gate("open");
			await tab.page.bringToFront();
			await tab.panel.press("retry");
			await tab.sends(1);
		},
	);

	add("profile unreadable: told, no form", "options page", async (world) => {
		await world.gate("unreadable");
		const page = await (await world.engine(gated)).openOptions();
		try {
			await until("to be told", () =>
				page.evaluate(() => document.querySelector("[role=alert]") !== null),
			);
			assert.equal(
				await page.evaluate(() => document.querySelectorAll("form").length),
				0,
			);
		} finally {
			await page.close();
		}
	});

	add("storage full: told, nothing changes", "options page", async (world) => {
		const form = await Form.open(await world.engine(gated));
		try {
			const before = await form.stored();
			await world.gate("full");
			await form.page.bringToFront();
			await form.fill("aliases", "You're welcome");
			assert.equal(await form.save(), "saveFailed");
			await form.go("override");
			await form.choose("override-stop", "never");
			assert.equal(await form.save(), "saveFailed");
			assert.deepEqual(await form.stored(), before);
		} finally {
			await form.page.close();
		}
		const written = await facebookReply.reach(world, "patient");
		await written.tab.type(written.box, facebookReply.risky);
		await written.tab.press("Enter");
		const { parts } = await isHeld(written, facebookReply);
		assert.ok(parts.includes("send-anyway"), parts.join(", "));
	});
}
