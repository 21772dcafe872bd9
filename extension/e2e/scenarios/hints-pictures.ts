import assert from "node:assert/strict";
import { join } from "node:path";
import type { Edges, Hints } from "../driver/hints";
import type { Tab } from "../driver/tab";
import { until } from "../driver/until";
import { practice, type World } from "../driver/world";
import {
	facebookComment,
	facebookPost,
	facebookReply,
	instagramComment,
	instagramMessage,
	type Place,
} from "./places";
import { pointAt } from "./pointing";
import type { Suite } from "./suite";

/** What marks, indicator and explanation look like. */
export function hintsPictures(suite: Suite): void {
	const { kind } = suite;
	for (const place of [
		facebookComment,
		facebookPost,
		instagramComment,
		instagramMessage,
	]) {
		suite.add("picture, marks and explanation", place.name, async (world) => {
			const written = await place.reach(world, "patient");
			const { tab, box } = written;
			const name = `explained-${place.name.toLowerCase().replace(" ", "-")}`;
			await tab.type(box, place.risky);
			await tab.hints.says("found");
			const at = await pointAt(written, place.marked);
			await tab.page.mouse.click(at.x, at.y);
			await tab.hints.explains();
			for (const scheme of ["dark", "light"] as const) {
				await tab.engine.prefer(tab.page, scheme);
				await picture(world, tab, `${name}-${scheme}-${kind}`);
			}
		});
	}

	for (const place of [facebookReply, instagramComment]) {
		const name = place.name.toLowerCase().replace(" ", "-");
		suite.add("picture, forced colours", place.name, async (world) => {
			const written = await place.reach(world, "patient");
			const { tab, box } = written;
			try {
				await tab.engine.force(tab.page, true);
				await tab.type(box, place.risky);
				await tab.hints.says("found");
				await tab.press(".", "Control");
				await tab.hints.explains();
				await picture(world, tab, `forced-${name}-${kind}`);
				await tab.press("Escape");
				await tab.press("Enter");
				await tab.panel.is("held");
				await tab.panel.rests();
				await shot(world, tab, `forced-panel-${name}-${kind}`);
			} finally {
				await tab.engine.force(tab.page, false);
			}
		});
	}

	suite.add("picture, two levels", "all", async (world) => {
		const levels = {
			"names-patient": "off",
			"confirms-patient": "off",
			name: "caution",
			date: "caution",
		} as const;
		await world.configure({ ...practice, levels });
		try {
			for (const place of [facebookPost, instagramComment]) {
				const { tab, box } = await place.reach(world, "patient");
				const name = place.name.toLowerCase().replace(" ", "-");
				await tab.type(box, facebookPost.risky);
				await tab.hints.says("found");
				await picture(world, tab, `levels-${name}-${kind}`);
				await tab.engine.force(tab.page, true);
				await picture(world, tab, `levels-forced-${name}-${kind}`);
				await tab.engine.force(tab.page, false);
			}
		} finally {
			await world.configure(practice);
		}
	});

	suite.add(
		"nothing moves for who wants it calm",
		facebookReply.name,
		async (world) => {
			const { tab, box } = await facebookReply.reach(world, "patient");
			try {
				await tab.engine.calm(tab.page, true);
				await tab.type(box, facebookReply.risky);
				await tab.hints.says("found");
				await tab.hints.press("indicator");
				await tab.hints.explains();
				assert.equal(await moving(tab.hints), 0);
				await tab.press("Escape");
				await tab.press("Enter");
				await tab.panel.is("held");
				assert.equal(await moving(tab.panel), 0);
			} finally {
				await tab.engine.calm(tab.page, false);
			}
		},
	);

	for (const place of [facebookPost, facebookReply, instagramComment]) {
		suite.add(
			"hints and panel at 200 % in a small window",
			place.name,
			(world) => small(world, place),
		);
	}
}

/** 720 pixels at 200 % leave 360 to the page. */
async function small(world: World, place: Place): Promise<void> {
	const written = await place.reach(world, "patient");
	const { tab, box } = written;
	try {
		await tab.page.setViewport({ width: 720, height: 1000 });
		await tab.engine.zoom(2);
		await tab.page.bringToFront();
		await tab.page.waitForFunction(() => innerWidth <= 360);
		await tab.enter(box);
		await tab.press("End", "Control");
		await tab.type(box, place.risky);
		await within(tab, async () => (await tab.hints.read()).indicator?.box);
		await tab.press(".", "Control");
		await within(tab, async () => (await tab.hints.read()).explanation?.box);
		const name = place.name.toLowerCase().replace(" ", "-");
		await picture(world, tab, `zoomed-${name}-${world.kind}`);
		await tab.press("Escape");
		await tab.hints.folded();
		await place.send(written);
		await tab.panel.is("held");
		await within(tab, async () => (await tab.panel.read())?.box);
		await shot(world, tab, `zoomed-panel-${name}-${world.kind}`);
		// Everything can be reached.
		await tab.panel.press("send-anyway");
		await tab.panel.has("confirm");
		await tab.panel.press("cancel");
	} finally {
		await tab.engine.zoom(1);
	}
}

/** It may still be looking for its place. */
async function within(
	tab: Tab,
	read: () => Promise<Edges | undefined>,
): Promise<void> {
	const screen = await tab.page.evaluate(() => [innerWidth, innerHeight]);
	const [width = 0, height = 0] = screen;
	await until(
		async () => `${JSON.stringify(await read())} in ${width} × ${height}`,
		async () => {
			const at = await read();
			return (
				at &&
				at.left >= 0 &&
				at.top >= 0 &&
				at.right <= width &&
				at.bottom <= height
			);
		},
	);
}

function moving(shadow: Pick<Hints, "call">): Promise<number | null> {
	return shadow.call((root) => root.getAnimations().length);
}

export async function picture(
	world: World,
	tab: Tab,
	name: string,
): Promise<void> {
	await tab.hints.rests();
	await shot(world, tab, name);
}

async function shot(world: World, tab: Tab, name: string): Promise<void> {
	await tab.page.screenshot({
		path: join(world.paths.screenshots, `${name}.png`) as `${string}.png`,
	});
}
