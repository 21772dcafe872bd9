import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "../driver/chromium";
import type { Engine } from "../driver/engine";
import { launchFirefox } from "../driver/firefox";
import { Office } from "../driver/office";
import { until } from "../driver/until";
import type { World } from "../driver/world";
import type { Suite } from "./suite";

/** So many decisions are under way in all, and at about half of them the browser ends. */
const all = 1000;
/** So many are reported at the same time, as from so many tabs. */
const tabs = 10;

/** What was confirmed is there, whatever becomes of the browser. */
export function crash(suite: Suite): void {
	suite.add(
		`killed amid ${all} decisions: none that was confirmed is lost`,
		"record",
		async (world, context) => {
			const profile = await mkdtemp(join(tmpdir(), "prescreen-crash-"));
			const confirmed: number[] = [];
			try {
				const first = await launch(world, profile);
				const page = await first.extensionPage();
				const lanes = Array.from({ length: tabs }, async () => {
					for (let count = 0; count < all / tabs; count++)
						confirmed.push(...(await decide(page)));
				});
				// They end with the browser.
				const over = Promise.allSettled(lanes);
				await until(
					async () => `half of them, are ${confirmed.length}`,
					async () => confirmed.length >= all / 2,
					40_000,
				);
				await first.kill();
				await over;
				const told = confirmed.length;
				assert.ok(told < all, "the browser was killed too late");

				const second = await launch(world, profile);
				try {
					const office = Office.on(await second.extensionPage());
					const { entries, breaks } = await office.chain();
					const kept = new Set(entries.map(({ number }) => number));
					assert.deepEqual(
						confirmed.filter((number) => !kept.has(number)),
						[],
					);
					assert.deepEqual(breaks, []);
					context.diagnostic(
						`measured: ${world.kind}: killed after ${told} confirmed decisions, ${entries.length} are there`,
					);
					// And it goes on where it was.
					const [next] = await decide(office.page);
					assert.equal(next, entries.length + 1);
					assert.deepEqual((await office.chain()).breaks, []);
				} finally {
					await second.close();
				}
			} finally {
				await rm(profile, { recursive: true, force: true });
			}
		},
	);
}

function launch(world: World, profile: string): Promise<Engine> {
	const start = world.kind === "chromium" ? launchChromium : launchFirefox;
	return start({
		executable: world.paths.executable,
		extensions: [world.paths.built],
		proxy: world.sites.proxyAddress,
		profile,
	});
}

/** One decision, reported as a guard reports it; the number under which it was confirmed. */
function decide(page: Office["page"]): Promise<number[]> {
	return page.evaluate(async () => {
		const decided = {
			id: crypto.randomUUID(),
			site: "facebook",
			surface: "reply",
			verdict: "stop",
			findings: [
				{
					rule: "confirms-patient",
					category: "patient-status",
					level: "stop",
					count: 1,
				},
			],
			outcome: "sent-reason",
			reason: "false-alarm",
		};
		const { kept } = await chrome.runtime.sendMessage({
			kind: "record",
			decided,
		});
		return kept.kind === "recorded" ? [kept.number as number] : [];
	});
}
