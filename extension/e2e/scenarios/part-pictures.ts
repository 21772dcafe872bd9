import assert from "node:assert/strict";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { World } from "../driver/world";

/** What a page of the extension's own looks like, the whole of it. */
export async function picture(
	world: World,
	page: Page,
	name: string,
): Promise<void> {
	const file = `${name}-${world.kind}.png`;
	await page.screenshot({
		path: join(world.paths.screenshots, file) as `${string}.png`,
		fullPage: true,
	});
}

/** Nothing of the page is wider than its window. */
export async function fitsIn(page: Page, width: number): Promise<void> {
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	assert.ok(wide <= width, `${wide} pixels wide`);
}
