import assert from "node:assert/strict";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { pageViolations } from "../driver/axe";
import { until } from "../driver/until";
import { practice, type World } from "../driver/world";
import { facebookReply, type Written } from "./places";
import type { Suite } from "./suite";

const surface = "toolbar popup";

/** What opens from the toolbar, over the page that one was last on. */
export function popup(suite: Suite): void {
	suite.add(
		"on another page: says that it does nothing",
		surface,
		async (world) => {
			const engine = await world.engine();
			const other = await engine.open();
			await other.bringToFront();
			const page = await opened(world);
			try {
				await shows(page, "[data-page=other]");
				assert.equal(await page.$("[data-page=watched]"), null);
			} finally {
				await page.close();
				await other.close();
			}
		},
	);

	// Only Chromium lets a test open what a press on the toolbar opens.
	if (suite.kind === "chromium")
		suite.add("from the toolbar itself", surface, async (world) => {
			const written = await counted(world);
			const engine = await world.engine();
			const own = await engine.extensionPage();
			await written.tab.page.bringToFront();
			await own.evaluate(() => chrome.action.openPopup());
			const target = await own
				.browser()
				.waitForTarget((it) => it.url().endsWith("/popup.html"));
			const page = await target.asPage();
			await shows(page, "[data-box=found] .findings li");
			await page.close();
		});

	suite.add(
		"a pause: on the record, told, over with the page",
		surface,
		async (world) => {
			const { tab, box } = await counted(world);
			const page = await opened(world);
			await shows(page, "[data-box=found] .findings li");
			await page.click(".pause summary");
			await page.select("#pause-reason", "false-alarm");
			await page.click("#pause");
			await shows(page, "[data-box=paused]");
			await badge(world, "II");
			await page.close();

			await tab.page.bringToFront();
			await tab.enter(box);
			await tab.hints.says("paused");
			await tab.press("Enter");
			await tab.sends(1);
			assert.equal(await tab.panel.state(), null);
			assert.deepEqual(await recorded(world, 2), [
				{ outcome: "paused", reason: "false-alarm", verdict: null },
				{ outcome: "sent-reason", reason: "false-alarm", verdict: "stop" },
			]);
			await tab.close();

			const again = await facebookReply.reach(world, "patient");
			await again.tab.type(again.box, facebookReply.risky);
			await again.tab.press("Enter");
			await again.tab.panel.is("held");
			assert.deepEqual(await again.tab.sent(), []);
		},
	);

	suite.add(
		"a pause ended, and one that is not allowed",
		surface,
		async (world) => {
			const { tab, box } = await counted(world);
			const page = await opened(world);
			try {
				await shows(page, "[data-box=found]");
				await page.click(".pause summary");
				await page.select("#pause-reason", "official");
				await page.click("#pause");
				await shows(page, "[data-box=paused]");
				await page.click("[data-box] .main");
				await shows(page, "[data-box=found]");
				assert.deepEqual(
					(await recorded(world, 2)).map(({ outcome }) => outcome),
					["paused", "resumed"],
				);
				await world.configure({ ...practice, override: { stop: "consent" } });
				await tab.page.bringToFront();
				const later = await opened(world);
				await shows(later, "[data-box] .pause");
				assert.equal(await later.$("#pause"), null);
				await later.close();
				// Nor does the guard let it out, whatever is asked of it.
				await page.evaluate(async () => {
					const request = { kind: "page-pause", reason: "official" };
					for (const { id = 0 } of await chrome.tabs.query({})) {
						await chrome.tabs.sendMessage(id, request).catch(() => {});
					}
				});
				await tab.page.bringToFront();
				await tab.hints.says("paused");
				await tab.enter(box);
				await tab.press("Enter");
				await tab.panel.is("held");
				assert.deepEqual(await tab.sent(), []);
			} finally {
				await page.close();
				await world.configure(practice);
			}
		},
	);

	suite.add(
		"an idea into the box, and never over a draft",
		surface,
		async (world) => {
			const written = await facebookReply.reach(world, "tips");
			const { tab, box } = written;
			await tab.enter(box);
			const first = await opened(world);
			await pick(first, "diabetes");
			await until("the idea in the box", async () =>
				(await tab.value(box)).includes("World Diabetes Day"),
			);
			const held = await tab.value(box);
			// It closes itself where the browser lets it.
			if (!first.isClosed()) await first.close().catch(() => {});
			await tab.page.bringToFront();
			const second = await opened(world);
			try {
				await pick(second, "caregivers");
				await shows(second, "[data-told=yes]");
				assert.equal(await tab.value(box), held);
			} finally {
				await second.close();
			}
		},
	);

	for (const language of ["en", "es"]) {
		suite.add(`axe and pictures, ${language}`, surface, async (world) => {
			const written = await counted(world);
			const engine = await world.engine();
			const own = await engine.extensionPage();
			await own.evaluate(
				(chosen) => chrome.storage.local.set({ language: chosen }),
				language,
			);
			await written.tab.page.bringToFront();
			const page = await opened(world);
			try {
				await shows(page, `html[lang^=${language}] [data-box=found]`);
				await page.click(".pause summary");
				await page.click(".ideas-part summary");
				for (const scheme of ["light", "dark"] as const) {
					await engine.prefer(page, scheme);
					assert.deepEqual(await pageViolations(page), []);
					await page.screenshot({
						path: join(
							world.paths.screenshots,
							`popup-${language}-${scheme}-${world.kind}.png`,
						) as `${string}.png`,
					});
				}
			} finally {
				await page.close();
				await own.evaluate(() => chrome.storage.local.remove("language"));
			}
		});
	}
}

async function opened(world: World): Promise<Page> {
	const page = await (await world.engine()).openPopup();
	await page.setViewport({ width: 384, height: 600 });
	return page;
}

async function shows(page: Page, selector: string): Promise<void> {
	await until(
		async () =>
			`${selector} in ${await page.evaluate(() => document.body.textContent.slice(0, 300))}`,
		async () => (await page.$(selector)) !== null,
	);
}

/** Puts an idea of the whole year into the box. */
async function pick(page: Page, id: string): Promise<void> {
	await shows(page, "[data-box]");
	await page.click(".ideas-part summary");
	await page.select("#ideas-month", "11");
	await shows(page, `[data-idea=${id}]`);
	await page.evaluate((name) => {
		const buttons = document.querySelectorAll<HTMLElement>(
			`[data-idea=${name}] button`,
		);
		buttons[1]?.click();
	}, id);
}

/** A risky reply, whose finding the badge counts. */
async function counted(world: World): Promise<Written> {
	const written = await facebookReply.reach(world, "patient");
	await written.tab.type(written.box, facebookReply.risky);
	await badge(world, "1");
	return written;
}

/** What the toolbar shows on one of the tabs. */
async function badge(world: World, wanted: string): Promise<void> {
	const own = await (await world.engine()).extensionPage();
	await until(`the badge "${wanted}"`, () =>
		own.evaluate(async (text) => {
			for (const { id } of await chrome.tabs.query({})) {
				const shown = await chrome.action.getBadgeText(
					id === undefined ? {} : { tabId: id },
				);
				if (shown === text) return true;
			}
			return false;
		}, wanted),
	);
}

/** The last entries of the record of decisions. */
async function recorded(
	world: World,
	count: number,
): Promise<{ outcome: string; reason: string; verdict: string | null }[]> {
	const own = await (await world.engine()).extensionPage();
	return own.evaluate(async (last) => {
		const { entries } = await chrome.runtime.sendMessage({
			kind: "decisions",
		});
		return entries
			.slice(-last)
			.map(
				({
					outcome,
					reason,
					verdict,
				}: {
					outcome: string;
					reason: string;
					verdict: string | null;
				}) => ({ outcome, reason, verdict }),
			);
	}, count);
}
