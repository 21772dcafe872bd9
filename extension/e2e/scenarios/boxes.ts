import assert from "node:assert/strict";
import type { Tab } from "../driver/tab";
import { until } from "../driver/until";
import type { World } from "../driver/world";
import { isHeld, wentThrough } from "./claims";
import {
	facebookComment,
	facebookPost,
	facebookReply,
	harmless,
	instagramComment,
	samples,
} from "./places";
import type { Suite } from "./suite";

const gated = { variant: "gated" } as const;

/** Several boxes, replaced boxes, and checks that take their time. */
export function boxes(suite: Suite): void {
	suite.add("two boxes do not mix", facebookComment.name, async (world) => {
		const tab = await world.open("www.facebook.com", "/");
		for (const post of ["1002", "1003"]) {
			await tab.click(`open ${post}`);
			await tab.enter(`comment ${post}`);
			await tab.type(`comment ${post}`, facebookComment.risky);
		}
		await tab.enter("comment 1002");
		await tab.press("Enter");
		await isHeld({ tab, box: "comment 1002", prefix: "" }, facebookComment);
		await tab.press("Escape");
		await tab.panel.gone();
		await tab.enter("comment 1003");
		await tab.press("Enter");
		const sent = await tab.sends(1);
		assert.deepEqual(
			sent.map(({ box, text }) => [box, text]),
			[["comment 1003", facebookComment.risky]],
		);
		await tab.enter("comment 1002");
		await tab.press("Enter");
		await tab.panel.is("held");
		assert.equal((await tab.sent()).length, 1);
	});

	for (const place of samples) {
		suite.add(
			"known verdict: the page gets the person's own event",
			place.name,
			async (world) => {
				await world.gate("open");
				const written = await place.reach(world, "patient");
				const { tab, box, prefix } = written;
				await tab.type(box, harmless);
				// What it says may still be about the beginning.
				await answered(world, prefix + harmless);
				await tab.hints.says("clear");
				await tab.settle();
				await place.send(written);
				const [sending] = await tab.sends(1);
				assert.equal(sending?.trusted, true);
				await wentThrough(written, prefix + harmless);
			},
			gated,
		);
		suite.add(
			"unknown verdict: held, checked, replayed",
			place.name,
			async (world) => {
				await world.gate("shut");
				const written = await place.reach(world, "patient");
				const { tab, box, prefix } = written;
				await tab.type(box, harmless);
				await waiting(world);
				await place.send(written);
				assert.deepEqual(await tab.sent(), []);
				await world.gate("open");
				const sent = await tab.sends(1);
				assert.deepEqual(
					sent.map(({ text }) => text),
					[prefix + harmless],
				);
				await tab.panel.gone();
			},
			gated,
		);
	}

	for (const place of [
		facebookComment,
		facebookReply,
		facebookPost,
		instagramComment,
	]) {
		for (const keep of [true, false]) {
			suite.add(
				`box replaced during a check, ${keep ? "same text" : "empty"}`,
				place.name,
				async (world) => {
					await world.gate("shut");
					const written = await place.reach(world, "patient");
					const { tab, box, prefix } = written;
					await tab.type(box, harmless);
					await waiting(world);
					await place.send(written);
					await renewed(tab, box, keep);
					await tab.holds(box, keep ? prefix + harmless : "");
					await world.gate("open");
					await answered(world, prefix + harmless);
					const shown = await tab.panel.is("changed");
					assert.ok(shown.title.length > 0);
					assert.deepEqual(await tab.sent(), []);
					assert.equal(await tab.value(box), keep ? prefix + harmless : "");
				},
				gated,
			);
		}
	}

	for (const place of [facebookReply, instagramComment]) {
		suite.add(
			"text changed during a check",
			place.name,
			async (world) => {
				await world.gate("shut");
				const written = await place.reach(world, "patient");
				const { tab, box, prefix } = written;
				await tab.type(box, harmless);
				await waiting(world);
				await place.send(written);
				await tab.page.evaluate(
					(name) => replica.box(name).element.focus(),
					box,
				);
				await tab.type(box, " And more.");
				await world.gate("open");
				await answered(world, prefix + harmless);
				await tab.panel.is("changed");
				assert.deepEqual(await tab.sent(), []);
			},
			gated,
		);
	}

	for (const place of samples) {
		suite.add(
			"no answer: held and told, then tried again",
			place.name,
			async (world) => {
				await world.gate("shut");
				const written = await place.reach(world, "patient");
				const { tab, box, prefix } = written;
				await tab.type(box, harmless);
				await place.send(written);
				await tab.panel.is("failed");
				assert.deepEqual(await tab.sent(), []);
				await world.gate("open");
				await tab.page.bringToFront();
				await tab.panel.press("retry");
				const sent = await tab.sends(1);
				assert.deepEqual(
					sent.map(({ text }) => text),
					[prefix + harmless],
				);
			},
			gated,
		);
		suite.add(
			"background throws: held and told",
			place.name,
			async (world) => {
				await world.gate("broken");
				const written = await place.reach(world, "patient");
				const { tab, box } = written;
				await tab.type(box, place.risky);
				await place.send(written);
				await tab.panel.is("failed");
				assert.deepEqual(await tab.sent(), []);
				await world.gate("open");
				await tab.page.bringToFront();
				await tab.panel.press("retry");
				await isHeld(written, place);
			},
			gated,
		);
	}

	suite.add(
		"core missing: held and told, then tried again",
		facebookReply.name,
		async (world) => {
			const written = await facebookReply.reach(world, "patient");
			const { tab, box } = written;
			await tab.type(box, facebookReply.risky);
			await tab.press("Enter");
			await tab.panel.is("failed");
			assert.deepEqual(await tab.sent(), []);
			await world.restoreCore();
			await tab.panel.press("retry");
			await isHeld(written, facebookReply);
		},
		{ variant: "coreless" },
	);
}

/** Until a screening is held back at the gate. */
async function waiting(world: World): Promise<void> {
	await until(
		"a screening at the gate",
		async () => (await world.gate()).waiting > 0,
	);
}

async function answered(world: World, text: string): Promise<void> {
	await until(
		async () =>
			`an answer about ${JSON.stringify(text)}, had ${JSON.stringify((await world.gate()).answered)}`,
		async () => (await world.gate()).answered.includes(text),
	);
}

/** Has the page put a fresh box in the place of this one, and waits until it stands there. */
export async function renewed(
	tab: Tab,
	box: string,
	keep: boolean,
): Promise<void> {
	await tab.page.evaluate(
		(name, same) => {
			replica.box(name).element.dataset.old = "yes";
			replica.box(name).renew(same);
		},
		box,
		keep,
	);
	await until("the fresh box", () =>
		tab.page.evaluate((name) => {
			const { element } = replica.box(name);
			return element.isConnected && element.dataset.old === undefined;
		}, box),
	);
}
