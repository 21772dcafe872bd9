import assert from "node:assert/strict";
import type { Profile } from "../../../wasm/prescreen";
import { until } from "../driver/until";
import { practice, type World } from "../driver/world";
import { isHeld } from "../scenarios/claims";
import { facebookReply } from "../scenarios/places";
import type { Suite } from "../scenarios/suite";
import { held, written } from "./victim";

const long = "x".repeat(200_000);
let deep: unknown = "x";
for (let depth = 0; depth < 200; depth++) deep = { practice: deep };

/** None of these is a profile. */
const refused: unknown[] = [
	"profile",
	7,
	[],
	{ practice: 7 },
	{ practice: { name: ["a"] } },
	{ practice: deep },
	{ staff: [{ role: "nurse" }] },
	{ override: { stop: "always" } },
	{ levels: { "confirms-patient": "silent" } },
	{ levels: { "no-such-rule": "off" } },
	{ replies: { thanks: { en: 7 } } },
	{ consents: "all" },
];

/** A profile that was made to switch something off, or to get something run. */
export function profiles(suite: Suite): void {
	suite.add(
		"is no profile: refused, nothing changes",
		"page",
		async (world) => {
			for (const profile of refused) {
				await assert.rejects(
					world.configure(profile as Profile),
					JSON.stringify(profile),
				);
			}
			await held(world);
		},
	);

	suite.add("names its practice after markup", "page", async (world) => {
		const name = '<img src=x onerror="alert(1)">';
		const hostile = JSON.parse(
			JSON.stringify({ practice: { name, phones: [long] } }).replace(
				"{",
				'{"__proto__": {"levels": {"confirms-patient": "off"}}, "constructor": {"prototype": {"verdict": "clear"}},',
			),
		);
		await configureIfTaken(world, hostile);
		try {
			const { tab } = await held(world);
			const markup = await tab.panel.call(
				(root) => root.querySelectorAll("img").length,
			);
			assert.equal(markup, 0);
		} finally {
			await world.configure(practice);
		}
	});

	suite.add("lies damaged in storage: still guarded", "page", async (world) => {
		const own = await (await world.engine(world.wish)).extensionPage();
		try {
			for (const profile of [
				7,
				[],
				{ override: 3, consents: 5 },
				{ levels: [] },
			]) {
				await own.evaluate(
					(it) => chrome.storage.local.set({ profile: it }),
					profile,
				);
				const victim = await written(world);
				await victim.tab.press("Enter");
				// What is no profile may keep the draft from being judged, never let it go.
				await until("to be held", async () =>
					["held", "failed"].includes((await victim.tab.panel.state()) ?? ""),
				);
				assert.deepEqual(await victim.tab.sent(), []);
				await victim.tab.close();
			}
		} finally {
			await world.configure(practice);
		}
		const victim = await written(world);
		await victim.tab.press("Enter");
		await isHeld(victim, facebookReply);
	});
}

/** Whether such a profile is taken is the core's to say; either way nothing may come of it. */
async function configureIfTaken(world: World, profile: Profile): Promise<void> {
	await world.configure(profile).catch(() => {});
}
