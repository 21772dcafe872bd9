import assert from "node:assert/strict";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Profile } from "../../../wasm/prescreen";
import { pageViolations } from "../driver/axe";
import { drawn } from "../driver/drawn";
import { Form } from "../driver/form";
import { until } from "../driver/until";
import type { World } from "../driver/world";
import { bytes } from "./pictures";
import { facebookReply } from "./places";
import type { Suite } from "./suite";

const surface = "roll-out";

const set = {
	practice: { name: "Oak Clinic", phones: ["(612) 555-0142"] },
	replies: { thanks: { en: "Thank you so much for the kind words!" } },
	levels: { "confirms-patient": "stop" },
	override: { stop: "never" },
	pictures: { readText: true },
	locked: ["levels"],
};
/** The browser lets it through, the core does not. */
const wrong = { ...set, override: { stop: "sometimes" } };

/** What an organisation sets for all of its computers, by the browser's own means. */
export function managed(suite: Suite): void {
	suite.add(
		"set centrally: in force, shown, locked",
		surface,
		async (world) => {
			await arrived(world, {
				practice: { name: "Mine", aliases: ["Own"] },
				levels: { "confirms-patient": "off" },
				override: { stop: "reason", caution: "reason" },
			});
			await heldWithout(world, "send-anyway");

			const form = await Form.open(await world.engine(world.wish));
			const { page } = form;
			try {
				assert.equal(await note(form), "set");
				assert.equal(await form.value("name"), "Oak Clinic");
				assert.equal(await form.value("aliases"), "Own");
				assert.deepEqual(
					await page.evaluate(() =>
						[...document.querySelectorAll("[readonly]")].map((it) => it.id),
					),
					["name", "phones"],
				);
				assert.deepEqual(await pageViolations(page), []);
				await page.screenshot({
					path: join(
						world.paths.screenshots,
						`options-managed-${world.kind}.png`,
					) as `${string}.png`,
				});
				// What is saved beside it leaves it alone, and the desk's own as well.
				await form.fill("aliases", "Oak");
				assert.equal(await form.save(), "saved");
				const { practice, levels } = await form.stored();
				assert.deepEqual(practice, { name: "Mine", aliases: ["Oak"] });
				assert.deepEqual(levels, { "confirms-patient": "off" });
				await form.go("override");
				assert.equal(await form.value("override-stop"), "never");
				assert.equal(await form.value("override-caution"), "reason");
				assert.deepEqual(
					await page.evaluate(() =>
						[
							...document.querySelectorAll("#part-override select:disabled"),
						].map((it) => it.id),
					),
					["override-stop"],
				);
				await form.go("pictures");
				assert.deepEqual(
					await page.$eval("#read-text", (it) => {
						const { checked, disabled } = it as HTMLInputElement;
						return { checked, disabled };
					}),
					{ checked: true, disabled: true },
				);
				assert.deepEqual(await pageViolations(page), []);
			} finally {
				await page.close();
			}
			await readsWords(world);
		},
		{ managed: set },
	);

	suite.add(
		"set centrally, with a mistake: told, nothing softened",
		surface,
		async (world) => {
			let engine = await world.engine(world.wish);
			const own = {
				practice: { name: "Mine" },
				levels: { "confirms-patient": "off" },
				override: { stop: "reason" },
			} as const;
			await arrived(world, own);
			// Without a restart where the browser can do that.
			const live = await engine.manage(wrong);
			if (!live) {
				engine = await world.engine({ managed: wrong });
				await keep(world, own);
			}
			const form = await Form.open(engine);
			try {
				await until("the mistake", async () => (await note(form)) === "wrong");
				assert.deepEqual(
					await form.page.evaluate(() =>
						[...document.querySelectorAll("[data-organisation] code")].map(
							(it) => it.textContent,
						),
					),
					["override.stop"],
				);
				assert.deepEqual(await pageViolations(form.page), []);
				await heldWithout(world, "send-anyway");
				if (!live) return;
				await engine.manage({});
				await form.page.bringToFront();
				await until("nothing to be set", async () => !(await note(form)));
				assert.equal(await form.value("name"), "Mine");
			} finally {
				await form.page.close();
			}
		},
		{ managed: set },
	);
}

/** The browser hands the policy over some moments after the extension was installed. */
async function arrived(world: World, profile: Profile): Promise<void> {
	const own = await keep(world, profile);
	await until("the organisation's settings", () =>
		own.evaluate(async () => {
			const { organisation } = await chrome.runtime.sendMessage({
				kind: "settings",
			});
			return Object.keys(organisation.profile).length > 0;
		}),
	);
}

/** What the practice had set before its organisation did. */
async function keep(world: World, profile: Profile): Promise<Page> {
	const own = await (await world.engine(world.wish)).extensionPage();
	await own.evaluate(
		(kept) => chrome.storage.local.set({ profile: kept }),
		profile as object,
	);
	return own;
}

/** What the page says about the organisation. */
function note(form: Form): Promise<string | undefined> {
	return form.page.evaluate(
		() =>
			document.querySelector<HTMLElement>("[data-organisation]")?.dataset
				.organisation,
	);
}

/** Reads the words in pictures, as the organisation wants it. */
async function readsWords(world: World): Promise<void> {
	const tab = await world.open("www.facebook.com", "/attach/");
	const list = await drawn(tab.page, ["09:00 Rosalind Farnsworth root canal"]);
	await tab.choose("document", await bytes(world, "IMG_1.png", list));
	const { text } = await tab.question.is(
		"words",
		({ findings }) => findings.length > 0,
	);
	assert.match(text, /in the picture: “Rosalind Farnsworth”/);
	await tab.question.press("remove");
	await tab.close();
}

/** Holds what confirms a patient, and does not offer this. */
async function heldWithout(world: World, part: string): Promise<void> {
	const written = await facebookReply.reach(world, "patient");
	const { tab, box } = written;
	await tab.type(box, facebookReply.risky);
	await facebookReply.send(written);
	const { parts } = await tab.panel.is("held");
	assert.ok(!parts.includes(part), parts.join(", "));
	assert.deepEqual(await tab.sent(), []);
	await tab.close();
}
