import assert from "node:assert/strict";
import { join } from "node:path";
import type { ScreenshotClip } from "puppeteer-core";
import es from "../../_locales/es/messages.json";
import type { State } from "../driver/panel";
import type { Tab } from "../driver/tab";
import type { World } from "../driver/world";
import {
	facebookPost,
	facebookReply,
	instagramComment,
	instagramMessage,
	type Place,
} from "./places";
import type { Suite } from "./suite";

/** What the panel looks like; `warning.png` is the picture in the README. */
export function screenshots(suite: Suite): void {
	const { kind } = suite;
	for (const place of [
		facebookReply,
		facebookPost,
		instagramComment,
		instagramMessage,
	]) {
		suite.add("pictures, light and dark", place.name, async (world) => {
			const tab = await held(world, place);
			const name = place.name.toLowerCase().replace(" ", "-");
			for (const scheme of ["dark", "light"] as const) {
				await tab.engine.prefer(tab.page, scheme);
				await picture(world, tab, `${name}-${scheme}-${kind}`);
				const light = await brightness(tab);
				assert.ok(scheme === "light" ? light > 0.8 : light < 0.3, `${light}`);
			}
		});
	}
	suite.add("picture, 360 pixels", facebookReply.name, async (world) => {
		const tab = await held(world, facebookReply, 360);
		await picture(world, tab, `narrow-${kind}`);
	});
	suite.add("picture, sending anyway", facebookReply.name, async (world) => {
		const tab = await held(world, facebookReply);
		await tab.panel.press("send-anyway");
		await tab.panel.has("confirm");
		await picture(world, tab, `anyway-${kind}`);
	});
	suite.add("picture, reply in the box", facebookReply.name, async (world) => {
		const tab = await held(world, facebookReply);
		await tab.panel.press("reply");
		await tab.panel.is("replaced");
		await picture(world, tab, `replaced-${kind}`);
	});
	suite.add(
		"picture, not checked",
		facebookReply.name,
		async (world) => {
			await world.gate("broken");
			const tab = await held(world, facebookReply, 1280, "failed");
			await picture(world, tab, `failed-${kind}`);
		},
		{ variant: "gated" },
	);
	// Firefox speaks another language only with a language pack.
	if (kind !== "chromium") return;
	suite.add("picture for the README", facebookReply.name, async (world) => {
		const tab = await held(world, facebookReply);
		// As large as pictures in a README are, with the panel and what it is about.
		await tab.page.setViewport({
			width: 1280,
			height: 800,
			deviceScaleFactor: 1.25,
		});
		const clip = { x: 330, y: 110, width: 950, height: 690 };
		await picture(world, tab, "warning", clip);
	});
	suite.add(
		"picture, Spanish",
		facebookReply.name,
		async (world) => {
			const tab = await held(world, facebookReply);
			await picture(world, tab, "spanish");
			const shown = await tab.panel.read();
			assert.equal(shown?.title, es.titleStop.message);
			assert.deepEqual(shown?.findings, [
				{
					why: es.rule_confirms_patient_why.message,
					basis: "45 CFR 164.502(a)",
					advice: es.rule_confirms_patient_advice.message,
				},
			]);
		},
		{ language: "es" },
	);
}

async function held(
	world: World,
	place: Place,
	width = 1280,
	state: State = "held",
): Promise<Tab> {
	const written = await place.reach(world, "patient");
	const { tab, box } = written;
	await tab.page.setViewport({ width, height: 800 });
	await tab.type(box, place.risky);
	await place.send(written);
	await tab.panel.is(state);
	return tab;
}

async function picture(
	world: World,
	tab: Tab,
	name: string,
	clip?: ScreenshotClip,
): Promise<void> {
	await tab.panel.rests();
	await tab.page.screenshot({
		path: join(world.paths.screenshots, `${name}.png`) as `${string}.png`,
		...(clip ? { clip } : {}),
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
