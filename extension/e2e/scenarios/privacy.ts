import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { Form } from "../driver/form";
import { Office } from "../driver/office";
import { everythingKept, placesWith } from "../driver/search";
import type { Tab } from "../driver/tab";
import { until } from "../driver/until";
import { practice } from "../driver/world";
import {
	facebookMessage,
	facebookPost,
	facebookReply,
	instagramComment,
	type Place,
	suiteReply,
	threadsPost,
} from "./places";
import type { Suite } from "./suite";

/** An invented person, whom nobody and nothing else here is called like. */
const draft =
	"Ottoline Quillfeather had her hysteroscopy on March 3, MRN 7730415, call (612) 555-0163.";
/** What gives her away. */
const words = [
	"Ottoline",
	"Quillfeather",
	"hysteroscopy",
	"7730415",
	"555-0163",
	"5550163",
];

const boxes: Place[] = [
	facebookPost,
	facebookReply,
	facebookMessage,
	instagramComment,
	suiteReply,
	threadsPost,
];

/** What is typed is kept nowhere but where the user has put it on purpose. */
export function privacy(suite: Suite): void {
	suite.add(
		"typed into boxes and panel: kept nowhere",
		"all sites",
		async (world) => {
			const office = await Office.of(world);
			const before = await office.last();
			const said = listen(office.page);
			const override = { stop: "reason" } as const;
			await world.configure({ ...practice, override });
			try {
				for (const place of boxes) {
					const written = await place.reach(world, "patient");
					const { tab, box } = written;
					const heard = listen(tab.page);
					await tab.type(box, draft);
					await place.send(written);
					await tab.panel.is("held");
					await tab.panel.press("send-anyway");
					await tab.panel.choose("reason", 5);
					await tab.panel.focus("reason-words");
					await tab.page.keyboard.type(draft);
					await tab.panel.press("confirm");
					await refused(tab);
					// As a reference it is unknown.
					await tab.panel.choose("reason", -3);
					await tab.panel.focus("consent-ref");
					await tab.page.keyboard.type(draft);
					await tab.panel.press("confirm");
					await refused(tab);
					await tab.panel.press("cancel");
					await tab.panel.press("back");
					await tab.panel.gone();
					assert.deepEqual(
						placesWith(words, { console: heard.join("\n") }),
						[],
					);
					const kept = await tab.page.evaluate(() => ({
						local: JSON.stringify({ ...localStorage }),
						session: JSON.stringify({ ...sessionStorage }),
						cookies: document.cookie,
					}));
					assert.deepEqual(placesWith(words, kept), []);
				}
				const entries = await office.entries(before, boxes.length);
				assert.deepEqual(
					entries.map(({ outcome }) => outcome),
					boxes.map(() => "left"),
				);
				await nowhere(office.page);
				assert.deepEqual(placesWith(words, { console: said.join("\n") }), []);
			} finally {
				await world.configure(practice);
			}
		},
	);

	suite.add(
		"typed into every field of the options: kept nowhere",
		"options page",
		async (world) => {
			await world.configure({ ...practice, staff: [{ name: "Rosa Delgado" }] });
			const form = await Form.open(await world.engine());
			const { page } = form;
			const said = listen(page);
			try {
				const parts = await page.$$eval("[role=tab]", (all) =>
					all.map(({ id }) => id.replace("tab-", "")),
				);
				let fields = 0;
				for (const part of parts) {
					await form.go(part);
					if (part === "consents") await page.click("[data-consent=add]");
					fields += await fillAll(page);
				}
				assert.ok(fields >= 15, `${fields} fields`);
				// The authorization that speaks of her is refused.
				await form.go("consents");
				await page.click("[data-form=consent] button[type=submit]");
				// What is written of a policy is kept until it is saved, and nothing else is.
				const draftOfPolicy = "prescreen/drafts: policy";
				await until("the policy's draft", async () =>
					placesWith(words, await everythingKept(page)).includes(draftOfPolicy),
				);
				assert.deepEqual(placesWith(words, await everythingKept(page)), [
					draftOfPolicy,
				]);
				await form.go("policy");
				await page.click("[data-policy-discard]");
				await until(
					"it to be gone",
					async () =>
						placesWith(words, await everythingKept(page)).length === 0,
				);
				for (const [part, kind] of [
					["record", "csv"],
					["record", "json"],
				] as const) {
					await form.go(part);
					await until("the record", () => page.$("[data-seal]"));
					const text = await form.exported(kind);
					assert.deepEqual(placesWith(words, { [kind]: text }), []);
				}
				assert.deepEqual(placesWith(words, { console: said.join("\n") }), []);
				// Whatever the user puts there on purpose is found, and only there: the search is no blind one.
				await world.configure({
					...practice,
					staff: [{ name: "Ottoline Quillfeather" }],
				});
				assert.deepEqual(placesWith(words, await everythingKept(page)), [
					"local: profile",
				]);
			} finally {
				await page.close();
				await world.configure(practice);
			}
		},
	);
}

/** Everything that a page says on its console from now on. */
function listen(page: Page): string[] {
	const said: string[] = [];
	page.on("console", (message) => said.push(message.text()));
	page.on("pageerror", (error) => said.push(String(error)));
	return said;
}

async function nowhere(own: Page): Promise<void> {
	assert.deepEqual(placesWith(words, await everythingKept(own)), []);
}

/** The panel says why it has not sent. */
async function refused({ panel }: Tab): Promise<void> {
	await until("a refusal", () =>
		panel.call((root) =>
			root.querySelector("[data-part=refusal]")?.textContent?.trim(),
		),
	);
}

/** Types into every field that can be seen; how many there were. */
function fillAll(page: Page): Promise<number> {
	return page.evaluate((text) => {
		const fields = [
			...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
				"[role=tabpanel]:not([hidden]) :is(input[type=text], input[type=search], textarea)",
			),
		].filter((it) => !it.readOnly);
		for (const field of fields) {
			field.focus();
			field.value = text;
			field.dispatchEvent(new InputEvent("input", { bubbles: true }));
			field.dispatchEvent(new Event("change", { bubbles: true }));
		}
		return fields.length;
	}, draft);
}
