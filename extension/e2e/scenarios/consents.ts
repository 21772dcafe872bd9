import assert from "node:assert/strict";
import { dayOf } from "../../src/register/validity";
import { pageViolations } from "../driver/axe";
import { Form } from "../driver/form";
import { until } from "../driver/until";
import { practice } from "../driver/world";
import { fitsIn, picture } from "./part-pictures";
import type { Suite } from "./suite";

const surface = "authorizations page";

/** The register of written authorizations. */
export function consents(suite: Suite): void {
	suite.add(
		"added, changed, revoked, and how each stands",
		surface,
		async (world) => {
			const day = (offset: number) => {
				const date = new Date();
				date.setDate(date.getDate() + offset);
				return dayOf(date);
			};
			const channels = ["facebook"];
			await world.configure({
				...practice,
				consents: [
					{
						ref: "A-1",
						channels,
						signed: day(-400),
						expires: day(-1),
						purpose: "photo",
					},
					{
						ref: "A-2",
						channels,
						signed: day(-90),
						expires: day(30),
						purpose: "photo",
					},
					{
						ref: "A-3",
						channels,
						signed: day(-90),
						expires: day(31),
						purpose: "story",
					},
					{ ref: "A-4", channels, signed: day(3), purpose: "an own purpose" },
					{ ref: "A-5", channels },
				],
			});
			const form = await Form.open(await world.engine(), "consents");
			const { page } = form;
			try {
				assert.deepEqual(await standings(form), [
					["A-2", "expiring", "Expires in 30 days"],
					["A-5", "unsigned", "Not signed: does not count"],
					["A-4", "not-yet", `Counts from ${day(3)} on`],
					["A-3", "valid", "Valid"],
					["A-1", "expired", `Expired on ${day(-1)}`],
				]);
				for (const scheme of ["dark", "light"] as const) {
					await (await world.engine()).prefer(page, scheme);
					assert.deepEqual(await pageViolations(page), []);
					await picture(world, page, `consents-${scheme}`);
				}
				// What is missing is said, and nothing is kept.
				await page.click("[data-consent=add]");
				await page.click("[data-form=consent] button[type=submit]");
				assert.deepEqual(
					await page.$$eval("[data-form=consent] .problems", (all) =>
						all.map(({ id }) => id),
					),
					["ref", "purpose", "channels", "signed"].map(
						(it) => `consent-${it}-problem`,
					),
				);
				assert.deepEqual(await pageViolations(page), []);
				await picture(world, page, "consent-form");
				await page.setViewport({ width: 360, height: 800 });
				await fitsIn(page, 360);
				await picture(world, page, "consent-form-narrow");
				await page.setViewport({ width: 1000, height: 800 });
				assert.equal((await form.stored()).consents?.length, 5);

				await form.choose("consent-purpose", "testimonial");
				await page.click("[data-channel=facebook]");
				await page.click("[data-channel=instagram]");
				await setDay(form, "signed", day(-2));
				await form.fill("consent-paper", "Cabinet 2, folder C");
				await form.fill("consent-ref", "Dana Whitfield");
				await page.click("[data-form=consent] button[type=submit]");
				await until("a number to be asked for", () =>
					page.$("#consent-ref-problem"),
				);
				// Whom it is about does not belong on the register.
				await form.fill("consent-ref", "Dana Whitfield, MRN 4471802");
				assert.equal(await saved(form), "notSaved");
				assert.equal((await form.stored()).consents?.length, 5);
				await form.fill("consent-ref", "AUTH-2026-0042");
				assert.equal(await saved(form), "saved");
				const stored = await form.stored();
				assert.deepEqual(stored.consents?.at(-1), {
					ref: "AUTH-2026-0042",
					purpose: "testimonial",
					channels: ["facebook", "instagram"],
					signed: day(-2),
					expires: null,
					revoked: null,
				});
				// It is kept beside the register, and read anew after it.
				await until("where its paper is", async () =>
					/paper: Cabinet 2, folder C/.test(
						await entry(form, "AUTH-2026-0042"),
					),
				);

				// Another tab has added one meanwhile: it stays.
				const consents = [
					...(stored.consents ?? []),
					{ ref: "B-1", channels, signed: day(-1) },
				];
				await world.configure({ ...practice, consents });
				await page.bringToFront();
				await press(form, "AUTH-2026-0042", 1);
				await press(form, "AUTH-2026-0042", 1);
				await until("it to be revoked", async () =>
					(await form.stored()).consents?.some(
						({ ref, revoked }) =>
							ref === "AUTH-2026-0042" && revoked === day(0),
					),
				);
				assert.deepEqual(
					(await form.stored()).consents?.map(({ ref }) => ref),
					consents.map(({ ref }) => ref),
				);
				await until("it to be shown", async () =>
					(await standings(form)).some(
						([ref, state]) => ref === "AUTH-2026-0042" && state === "revoked",
					),
				);
			} finally {
				await page.close();
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
			await world.configure({
				...practice,
				consents: [
					{
						ref: "A-1",
						signed: "2026-01-05",
						channels: ["print"],
						purpose: "photo",
					},
				],
			});
			const form = await Form.open(await world.engine(world.wish), "consents");
			try {
				assert.match(await entry(form, "A-1"), /Válida.*Foto · Impresos/s);
				await form.page.click("[data-consent=add]");
				await picture(world, form.page, "consents-spanish");
			} finally {
				await form.page.close();
				await world.configure(practice);
			}
		},
		{ language: "es" },
	);
}

/** Every entry of the register: reference, state, and how that is said. */
async function standings(form: Form): Promise<string[][]> {
	return form.page.$$eval("[data-consent-ref]", (all) =>
		all.map((it) => {
			const { consentRef = "", validity = "" } = (it as HTMLElement).dataset;
			return [
				consentRef,
				validity,
				it.querySelector(".state")?.textContent ?? "",
			];
		}),
	);
}

function entry(form: Form, ref: string): Promise<string> {
	return until(`the entry ${ref}`, () =>
		form.page.evaluate(
			(name) =>
				document.querySelector<HTMLElement>(`[data-consent-ref="${name}"]`)
					?.textContent,
			ref,
		),
	);
}

/** Presses the n-th button of an entry. */
async function press(form: Form, ref: string, nth: number): Promise<void> {
	const buttons = await form.page.$$(`[data-consent-ref="${ref}"] button`);
	await buttons[nth]?.click();
}

async function setDay(form: Form, field: string, day: string): Promise<void> {
	await form.page.evaluate(
		(id, value) => {
			const input = document.getElementById(id) as HTMLInputElement;
			input.value = value;
			input.dispatchEvent(new Event("input", { bubbles: true }));
		},
		`consent-${field}`,
		day,
	);
}

async function saved(form: Form): Promise<string> {
	await form.unsay();
	await form.page.click("[data-form=consent] button[type=submit]");
	return form.status();
}
