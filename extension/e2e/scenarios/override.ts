import assert from "node:assert/strict";
import { practice } from "../driver/world";
import { facebookReply } from "./places";
import { confirm } from "./steps";
import type { Suite } from "./suite";

/** "Send anyway" is good for one sending of one draft. */
export function override(suite: Suite): void {
	suite.add(
		"the same draft again is held again",
		facebookReply.name,
		async (world) => {
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, facebookReply.risky);
			await tab.press("Enter");
			await tab.panel.is("held");
			await confirm(written);
			await tab.sends(1);
			await tab.holds(box, "");
			await tab.enter(box);
			await tab.type(box, facebookReply.risky);
			await tab.press("Enter");
			await tab.panel.is("held");
			assert.equal((await tab.sent()).length, 1);
		},
	);

	suite.add(
		"an edit voids the confirmation",
		facebookReply.name,
		async (world) => {
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, facebookReply.risky);
			await tab.press("Enter");
			await tab.panel.is("held");
			await tab.panel.press("send-anyway");
			await tab.panel.choose("reason", 1);
			await tab.press("Escape");
			await tab.panel.gone();
			await tab.enter(box);
			await tab.type(box, " See you soon.");
			await tab.press("Enter");
			await tab.panel.is("held");
			assert.deepEqual(await tab.sent(), []);
		},
	);

	suite.add(
		"no way round where the practice allows none",
		facebookReply.name,
		async (world) => {
			await world.configure({ ...practice, override: { stop: "never" } });
			try {
				const written = await facebookReply.reach(world, "patient");
				await written.tab.type(written.box, facebookReply.risky);
				await written.tab.press("Enter");
				const shown = await written.tab.panel.is("held");
				assert.ok(!shown.parts.includes("send-anyway"), shown.parts.join(", "));
			} finally {
				await world.configure(practice);
			}
		},
	);

	suite.add(
		"a caution needs a confirmation and no reason",
		facebookReply.name,
		async (world) => {
			const levels = { "confirms-patient": "caution" } as const;
			await world.configure({ ...practice, levels });
			try {
				const written = await facebookReply.reach(world, "patient");
				const { tab, box } = written;
				await tab.type(box, facebookReply.risky);
				await tab.press("Enter");
				const shown = await tab.panel.is("held");
				assert.deepEqual(
					shown.marks.map(({ level }) => level),
					["caution"],
				);
				// Pressed twice in a hurry, it does not confirm as well.
				await tab.panel.press("send-anyway", 2);
				await tab.panel.has("confirm");
				assert.deepEqual(await tab.sent(), []);
				await tab.panel.press("confirm");
				assert.deepEqual(
					(await tab.sends(1)).map(({ text }) => text),
					[facebookReply.risky],
				);
			} finally {
				await world.configure(practice);
			}
		},
	);

	suite.add(
		"only with an authorization on file",
		facebookReply.name,
		async (world) => {
			const override = { stop: "consent" } as const;
			const consents = [
				{
					ref: "A-016",
					channels: ["facebook"],
					signed: "2026-01-05",
					revoked: "2026-01-31",
				},
				{ ref: "A-017", channels: ["instagram"], signed: "2026-01-05" },
			];
			await world.configure({ ...practice, override, consents });
			try {
				const none = await facebookReply.reach(world, "patient");
				await none.tab.type(none.box, facebookReply.risky);
				await none.tab.press("Enter");
				await none.tab.panel.is("held");
				await none.tab.panel.press("send-anyway");
				const { parts } = await none.tab.panel.has("confirm");
				assert.ok(!parts.includes("consent"), parts.join(", "));
				await none.tab.panel.press("title");
				assert.equal(await none.tab.panel.enabled("confirm"), false);

				consents.push({
					ref: "A-018",
					channels: ["facebook"],
					signed: "2026-01-05",
				});
				await world.configure({ ...practice, override, consents });
				const one = await facebookReply.reach(world, "patient");
				await one.tab.type(one.box, facebookReply.risky);
				await one.tab.press("Enter");
				await one.tab.panel.is("held");
				await one.tab.panel.press("send-anyway");
				await one.tab.panel.choose("consent", 1);
				await one.tab.panel.press("confirm");
				assert.equal((await one.tab.sends(1)).length, 1);
			} finally {
				await world.configure(practice);
			}
		},
	);

	suite.add(
		"a page cannot confirm for the user",
		facebookReply.name,
		async (world) => {
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, facebookReply.risky);
			await tab.press("Enter");
			await tab.panel.is("held");
			await tab.panel.press("send-anyway");
			await tab.panel.choose("reason", 1);
			// Even a page that got hold of the closed root: its clicks are not a person's.
			const clicked = await tab.panel.call((root) => {
				const button = root.querySelector<HTMLElement>("[data-part=confirm]");
				button?.click();
				button?.dispatchEvent(
					new MouseEvent("click", { bubbles: true, composed: true }),
				);
				return button !== null;
			});
			assert.equal(clicked, true);
			assert.deepEqual(await tab.sent(), []);
			await tab.panel.press("confirm");
			assert.equal((await tab.sends(1)).length, 1);
		},
	);
}
