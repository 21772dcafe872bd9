import assert from "node:assert/strict";
import { join } from "node:path";
import type { Tab } from "../driver/tab";
import type { World } from "../driver/world";
import { facebookReply } from "./places";
import type { Suite } from "./suite";

/** What the panel looks like; `warning.png` is the picture in the README. */
export function screenshots(suite: Suite): void {
	const { kind } = suite;
	suite.add(
		"picture of the panel, light",
		facebookReply.name,
		async (world) => {
			const tab = await heldReply(world);
			await picture(
				world,
				tab,
				kind === "chromium" ? "warning" : "warning-firefox",
			);
			assert.ok((await brightness(tab)) > 0.8);
		},
	);
	suite.add(
		"picture of the panel, 360 pixels",
		facebookReply.name,
		async (world) => {
			const tab = await heldReply(world, 360);
			await picture(world, tab, `narrow-${kind}`);
		},
	);
	// Firefox's WebDriver BiDi cannot yet pretend a dark desktop, nor another language.
	if (kind !== "chromium") return;
	suite.add("picture of the panel, dark", facebookReply.name, async (world) => {
		const tab = await heldReply(world, 1280, "dark");
		await picture(world, tab, "dark");
		assert.ok((await brightness(tab)) < 0.3);
	});
	suite.add(
		"picture of the panel, Spanish",
		facebookReply.name,
		async (world) => {
			const tab = await heldReply(world);
			await picture(world, tab, "spanish");
			const shown = await tab.panel.read();
			assert.match(shown?.text ?? "", /[áéíóúñ¿¡]/);
		},
		{ language: "es" },
	);
}

async function heldReply(
	world: World,
	width = 1280,
	scheme = "light",
): Promise<Tab> {
	const { tab, box } = await facebookReply.reach(world, "patient");
	if (world.kind === "chromium") {
		await tab.page.emulateMediaFeatures([
			{ name: "prefers-color-scheme", value: scheme },
		]);
	}
	await tab.page.setViewport({ width, height: 800 });
	await tab.type(box, facebookReply.risky);
	await tab.press("Enter");
	await tab.panel.is("held");
	return tab;
}

async function picture(
	world: World,
	tab: Tab,
	name: `${string}`,
): Promise<void> {
	await tab.page.screenshot({
		path: join(world.paths.screenshots, `${name}.png`) as `${string}.png`,
	});
}

/** Of the panel's background, from 0 to 1. */
async function brightness(tab: Tab): Promise<number> {
	const [red = 0, green = 0, blue = 0] =
		(await tab.panel.call((root) => {
			const panel = root.querySelector("[data-part=panel]");
			const colour = panel ? getComputedStyle(panel).backgroundColor : "";
			return colour.match(/\d+/g)?.slice(0, 3).map(Number);
		})) ?? [];
	return (red + green + blue) / 3 / 255;
}
