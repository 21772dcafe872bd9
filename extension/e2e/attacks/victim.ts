import assert from "node:assert/strict";
import type { Tab } from "../driver/tab";
import type { World } from "../driver/world";
import { isHeld } from "../scenarios/claims";
import { facebookReply, type Written } from "../scenarios/places";

export const { risky } = facebookReply;

/** A page on which a reply to a patient is written, not sent yet. */
export async function written(world: World): Promise<Written> {
	const victim = await facebookReply.reach(world, "patient");
	await victim.tab.type(victim.box, risky);
	return victim;
}

/** A page on which such a reply is held. */
export async function held(world: World): Promise<Written> {
	const victim = await written(world);
	await victim.tab.press("Enter");
	await isHeld(victim, facebookReply);
	return victim;
}

/** What the browser's window shows where the panel is, but for its round corners; a PNG in base64. */
export async function pictured(tab: Tab): Promise<string> {
	await tab.panel.rests();
	const { left, top, right, bottom } = (await tab.panel.is("held")).box;
	const edge = 16;
	const clip = {
		x: left + edge,
		y: top + edge,
		width: right - left - 2 * edge,
		height: bottom - top - 2 * edge,
	};
	return tab.page.screenshot({ clip, encoding: "base64" });
}

/** The panel can be seen as in this picture. Its letters may stand a fraction of a pixel elsewhere. */
export async function looksAs(tab: Tab, before: string): Promise<void> {
	const now = await pictured(tab);
	// The page in front may be any; this one can count pixels.
	const own = await tab.engine.extensionPage();
	const [then, today] = await own.evaluate(
		(pictures) =>
			Promise.all(
				pictures.map(async (base64) => {
					const bytes = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
					const picture = await createImageBitmap(
						new Blob([bytes], { type: "image/png" }),
					);
					const { width, height } = picture;
					const canvas = new OffscreenCanvas(width, height).getContext("2d");
					canvas?.drawImage(picture, 0, 0);
					const { data = [] } = canvas?.getImageData(0, 0, width, height) ?? {};
					let dark = 0;
					for (let at = 0; at < data.length; at += 4)
						if (
							Number(data[at]) + Number(data[at + 1]) + Number(data[at + 2]) <
							400
						)
							dark++;
					return { size: `${width} × ${height}`, dark };
				}),
			),
		[before, now],
	);
	await tab.page.bringToFront();
	assert.ok(then && today && then.dark > 1000, JSON.stringify(then));
	assert.equal(today.size, then.size);
	const ratio = today.dark / then.dark;
	assert.ok(
		ratio > 0.9 && ratio < 1.1,
		`${today.dark} dark pixels for ${then.dark}`,
	);
}
