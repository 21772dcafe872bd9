import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pageViolations } from "../driver/axe";
import { Form } from "../driver/form";
import { Office } from "../driver/office";
import { pagesOf } from "../driver/pdf";
import { until } from "../driver/until";
import { practice } from "../driver/world";
import { fitsIn, picture } from "./part-pictures";
import { facebookReply, harmless } from "./places";
import type { Suite } from "./suite";

const surface = "policy page";
const policy = {
	title: "Social media policy",
	version: "3",
	text: "We thank for words.\n# Comments\n- No details.",
};

/** The practice's written policy: written, signed, and what it holds back. */
export function policyPage(suite: Suite): void {
	suite.add(
		"written, signed, changed, signed again",
		surface,
		async (world) => {
			const form = await Form.open(await world.engine(), "policy");
			const { page } = form;
			const office = Office.on(page);
			try {
				await until("the editor", () => page.$("[data-suggest=en]"));
				await page.click("[data-suggest=en]");
				assert.match(
					await form.value("policy-text-field"),
					/Larkspur Family Clinic/,
				);
				assert.doesNotMatch(
					await form.value("policy-text-field"),
					/\[Practice Name\]/,
				);
				// What is not saved yet outlives the page.
				await until(
					"the draft to be kept",
					async () =>
						(await office.ask({ kind: "draft", of: "policy" }, "draft")).text,
				);
				await form.reload();
				await until("the draft to be back", async () =>
					(await form.value("policy-text-field")).includes("Larkspur"),
				);
				assert.deepEqual(await pageViolations(page), []);
				await picture(world, page, "policy-editor");
				await page.click("[data-form=policy] button[type=submit]");
				await until("the policy", () => page.$("[data-policy='1']"));
				const standing = () =>
					page.$eval(
						"[data-standing]",
						(it) => (it as HTMLElement).dataset.standing,
					);
				await until("who works here", () => page.$("[data-standing]"));
				assert.equal(await standing(), "unsigned");
				await signAs(form, "Rosa Delgado");
				await until(
					"the signature",
					async () => (await standing()) === "settled",
				);
				for (const scheme of ["dark", "light"] as const) {
					await (await world.engine()).prefer(page, scheme);
					assert.deepEqual(await pageViolations(page), []);
					await picture(world, page, `policy-${scheme}`);
				}
				await page.setViewport({ width: 360, height: 800 });
				await fitsIn(page, 360);
				await picture(world, page, "policy-narrow");
				await page.setViewport({ width: 1000, height: 800 });
				const pdf = await page.pdf({ format: "letter" });
				const file = join(world.paths.screenshots, `policy-${world.kind}.pdf`);
				await writeFile(file, pdf);
				assert.ok(
					pagesOf(pdf) >= 3 && pagesOf(pdf) <= 6,
					`${pagesOf(pdf)} pages`,
				);
				assert.match(
					await form.exported("policy"),
					/^Social media policy\nVersion 1\n/,
				);
				assert.match(await form.exported("signatures"), /"Rosa Delgado"/);

				// Other words are another version, and are to be signed again.
				await page.click("[data-policy-edit]");
				await until("the editor", () => page.$("[data-form=policy]"));
				await form.fill("policy-text-field", "Other words.");
				await page.click("[data-form=policy] button[type=submit]");
				await until(
					"another version to be asked for",
					async () => (await form.value("policy-version-field")) === "2",
				);
				await page.click("[data-form=policy] button[type=submit]");
				await until("the policy", () => page.$("[data-policy='2']"));
				await until(
					"it to be unsigned",
					async () => (await standing()) === "unsigned",
				);
				const { signatures } = await office.ask(
					{ kind: "signatures" },
					"signed",
				);
				assert.deepEqual(
					signatures.slice(-1).map(({ name, version }) => [name, version]),
					[["Rosa Delgado", "1"]],
				);
			} finally {
				await office.ask({ kind: "sign-off" }, "signed");
				await page.close();
				await world.configure(practice);
			}
		},
	);

	suite.add(
		"unsigned: everything is held, then signed",
		"Facebook reply",
		async (world) => {
			await world.configure({
				...practice,
				policy: { ...policy, requireSignature: true },
			});
			const office = await Office.of(world);
			try {
				const written = await facebookReply.reach(world, "patient");
				const { tab, box } = written;
				await tab.type(box, harmless);
				await tab.press("Enter");
				const { title, parts } = await tab.panel.is("barred");
				assert.match(title, /sign the policy/);
				assert.ok(!parts.includes("send-anyway"), parts.join(", "));
				assert.deepEqual(await tab.sent(), []);
				await tab.panel.rests();
				await tab.page.screenshot({
					path: join(
						world.paths.screenshots,
						`unsigned-${world.kind}.png`,
					) as `${string}.png`,
				});
				await tab.panel.press("back");
				await tab.panel.gone();
				await office.ask({ kind: "sign", name: "Rosa Delgado" }, "signed");
				await tab.page.bringToFront();
				await tab.enter(box);
				await tab.press("Enter");
				assert.equal((await tab.sends(1)).length, 1);

				// Signed, but not among those who may post; accents and capitals do not matter.
				const only = (name: string) =>
					world.configure({
						...practice,
						policy: { ...policy, requireSignature: true, authorized: [name] },
					});
				await only("Marcus Bell");
				const other = await facebookReply.reach(world, "patient");
				await other.tab.type(other.box, harmless);
				await other.tab.press("Enter");
				assert.match((await other.tab.panel.is("barred")).title, /may post/);
				assert.deepEqual(await other.tab.sent(), []);
				await only("ROSA  DELGADÓ");
				await other.tab.page.bringToFront();
				await other.tab.panel.press("back");
				await other.tab.enter(other.box);
				await other.tab.press("Enter");
				assert.equal((await other.tab.sends(1)).length, 1);
			} finally {
				await office.ask({ kind: "sign-off" }, "signed");
				await world.configure(practice);
			}
		},
	);

	suite.add(
		"not required: reminded, not held",
		"Facebook reply",
		async (world) => {
			await world.configure({ ...practice, policy });
			try {
				const written = await facebookReply.reach(world, "patient");
				const { tab, box } = written;
				await tab.type(box, facebookReply.risky);
				await tab.press("Enter");
				const shown = await tab.panel.has("policy-reminder");
				assert.equal(shown.state, "held");
				assert.ok(shown.parts.includes("send-anyway"), shown.parts.join(", "));
				await tab.panel.rests();
				await tab.page.screenshot({
					path: join(
						world.paths.screenshots,
						`reminded-${world.kind}.png`,
					) as `${string}.png`,
				});
				const calm = await facebookReply.reach(world, "patient");
				await calm.tab.type(calm.box, harmless);
				await calm.tab.press("Enter");
				assert.equal((await calm.tab.sends(1)).length, 1);
			} finally {
				await world.configure(practice);
			}
		},
	);
	// Firefox speaks another language only with a language pack.
	if (suite.kind !== "chromium") return;
	suite.add(
		"in Spanish",
		surface,
		async (world) => {
			const form = await Form.open(await world.engine(world.wish), "policy");
			try {
				await until("the editor", () => form.page.$("[data-suggest=es]"));
				await form.page.click("[data-suggest=es]");
				await form.page.click("[data-form=policy] button[type=submit]");
				await until("the policy", () => form.page.$("[data-policy='1']"));
				await picture(world, form.page, "policy-spanish");
			} finally {
				await form.page.close();
				await world.configure(practice);
			}
		},
		{ language: "es" },
	);
}

async function signAs(form: Form, name: string): Promise<void> {
	await form.fill("sign-name", name);
	await form.page.click("#sign-read");
	await form.page.click(".sign button[type=submit]");
}
