import assert from "node:assert/strict";
import { join } from "node:path";
import en from "../../_locales/en/messages.json";
import es from "../../_locales/es/messages.json";
import { pageViolations } from "../driver/axe";
import { Form } from "../driver/form";
import { Office } from "../driver/office";
import { until } from "../driver/until";
import { practice, type World } from "../driver/world";
import { malformedProfiles } from "./malformed-profiles";
import { facebookReply } from "./places";
import type { Suite } from "./suite";

const surface = "options parts";

const ids = [
	"practice",
	"replies",
	"rules",
	"override",
	"pictures",
	"ideas",
	"configuration",
	"start",
] as const;

/** The parts of the options page, one subject each. */
export function parts(suite: Suite): void {
	const add = (
		scenario: string,
		part: string,
		run: (form: Form, world: World) => Promise<void>,
	) =>
		suite.add(scenario, surface, async (world) => {
			const form = await Form.open(await world.engine(), part);
			try {
				await run(form, world);
			} finally {
				await form.forget();
				await form.page.close();
				await world.configure(practice);
			}
		});

	add("arrow keys go from part to part", "practice", async (form) => {
		const { page } = form;
		await page.focus("#tab-practice");
		const seen = async () =>
			page.evaluate(() => [
				document.activeElement?.id,
				document.querySelector("[role=tabpanel]:not([hidden])")?.id,
				document.querySelectorAll("[role=tab][tabindex='0']").length,
			]);
		const all = await page.evaluate(() =>
			[...document.querySelectorAll("[role=tab]")].map((it) => it.id.slice(4)),
		);
		for (const [key, part] of [
			["ArrowDown", all[1]],
			["ArrowDown", all[2]],
			["ArrowUp", all[1]],
			["End", all.at(-1)],
			["ArrowDown", all[0]],
		] as const) {
			await page.keyboard.press(key);
			const wanted = [`tab-${part}`, `part-${part}`, 1];
			await until(
				async () => `${wanted}, is ${await seen()}`,
				async () => (await seen()).join() === wanted.join(),
			);
		}
	});

	add(
		"what was typed waits while others are shown",
		"practice",
		async (form) => {
			await form.fill("aliases", "Larkspur");
			await form.go("override");
			await form.choose("override-caution", "reason");
			assert.equal(await form.save(), "saved");
			await form.go("practice");
			assert.equal(await form.value("aliases"), "Larkspur");
			assert.equal(await form.save(), "saved");
			const { practice: own, override } = await form.stored();
			assert.deepEqual(own?.aliases, ["Larkspur"]);
			assert.equal(override?.caution, "reason");
		},
	);

	add(
		"a reply that would be held is refused, and why",
		"replies",
		async (form) => {
			const standing = (wanted: string) =>
				until(`"${wanted}"`, () =>
					form.page.evaluate((state) => {
						const section = document.querySelector(
							`[data-standing="${state}"]:has(#reply-thanks)`,
						);
						return section?.querySelector(".standing")?.textContent;
					}, wanted),
				);
			const button = "#part-replies button[type=submit]";
			const enabled = () =>
				form.page.$eval(button, (it) => it.matches(":enabled"));
			await until("the templates", () =>
				form.page.evaluate(
					() => document.getElementById("reply-thanks") !== null,
				),
			);
			await form.fill("reply-thanks", "You're welcome, glad you healed!");
			const why = await standing("refused");
			assert.ok((why?.length ?? 0) > 60, why ?? "");
			assert.equal(await enabled(), false);
			await form.fill("reply-thanks", "Thank you so much for the kind words!");
			await standing("approved");
			await until("to be allowed", enabled);
			assert.equal(await form.save(), "saved");
			const { replies } = await form.stored();
			assert.deepEqual(replies, {
				thanks: { en: "Thank you so much for the kind words!" },
			});
		},
	);

	add("rules: found, explained, set", "rules", async (form) => {
		const { page } = form;
		const shown = () =>
			page.evaluate(() => document.querySelectorAll(".rule").length);
		await until("all rules", async () => (await shown()) > 30);
		const all = await page.evaluate(async () => {
			const { rules } = await chrome.runtime.sendMessage({ kind: "rules" });
			return (rules as unknown[]).length;
		});
		assert.equal(await shown(), all);
		const told = await page.evaluate(() =>
			[...document.querySelectorAll(".rule")].map((it) => [
				it.querySelectorAll("dd").length,
				it.querySelector("q")?.textContent !== "",
			]),
		);
		// An example each way, what to do instead, the legal basis.
		assert.deepEqual([...new Set(told.map(String))], ["4,true"]);

		await page.type("#rules-search", "confirm patient");
		await until("fewer rules", async () => (await shown()) < 10);
		assert.ok(await page.$("#rule-confirms-patient"));
		await page.click("#rule-confirms-patient summary");
		await form.choose("level-confirms-patient", "caution");
		await until(
			"the level to be kept",
			async () =>
				(await form.stored()).levels?.["confirms-patient"] === "caution",
		);
		await form.choose("level-confirms-patient", "own");
		await until(
			"the level to be the rule's own",
			async () => !(await form.stored()).levels?.["confirms-patient"],
		);
	});

	add(
		"a whole configuration, there and back",
		"configuration",
		async (form, world) => {
			const file = join(world.paths.work, `whole-${world.kind}.json`);
			const whole = {
				practice: { name: "Oak Clinic", phones: ["(612) 555-0142"] },
				staff: [{ name: "Dr. Anita Rao", role: "physician", consent: true }],
				replies: { thanks: { es: "¡Muchas gracias por sus palabras!" } },
				consents: [{ ref: "A-017", channels: ["instagram"], revoked: null }],
				levels: { phone: "off" },
				override: { stop: "never", caution: "reason" },
				policy: { title: "Social media", version: "1", text: "Be kind." },
			};
			const before = await form.stored();
			assert.equal(await form.import(JSON.stringify(whole), file), "imported");
			assert.deepEqual(await form.stored(), whole);
			await form.go("override");
			assert.equal(await form.value("override-stop"), "never");
			await form.go("configuration");
			const undo = await form.page.$$("#part-configuration .buttons > button");
			await undo.at(-1)?.click();
			await until("what was before", async () => {
				const stored = JSON.stringify(await form.stored());
				return stored === JSON.stringify(before);
			});
		},
	);

	add(
		`${malformedProfiles.length} malformed configurations: where, why, and nothing changes`,
		"configuration",
		async (form) => {
			assert.ok(malformedProfiles.length >= 200);
			const before = await form.stored();
			const answers = await form.page.evaluate(
				async (profiles) => {
					const all: { errors?: { path: string; message: string }[] }[] = [];
					for (const profile of JSON.parse(profiles)) {
						all.push(
							await chrome.runtime.sendMessage({ kind: "configure", profile }),
						);
					}
					return all;
				},
				JSON.stringify(malformedProfiles.map(({ profile }) => profile)),
			);
			for (const [at, { path }] of malformedProfiles.entries()) {
				const { errors = [] } = answers[at] ?? {};
				const told = JSON.stringify(errors);
				assert.ok(errors.length > 0, `${path} was accepted`);
				assert.ok(
					errors.every((it) => it.path.startsWith(path)),
					`${path}: ${told}`,
				);
				assert.ok(
					errors.every((it) => it.message.length > 8),
					told,
				);
			}
			assert.deepEqual(await form.stored(), before);
			// What was in force is in force.
			const numbers = await form.page.evaluate(async () => {
				const found: string[] = [];
				for (const number of ["(612) 555-0117", "(612) 555-0142"]) {
					const text = `Dana Whitfield can be reached at ${number}.`;
					const { report } = await chrome.runtime.sendMessage({
						kind: "screen",
						draft: { text },
					});
					for (const { category } of report.findings)
						if (category === "phone") found.push(number);
				}
				return found;
			});
			assert.deepEqual(numbers, ["(612) 555-0142"]);
		},
	);

	add("ideas: by month, by words, copied", "ideas", async (form, world) => {
		const { page } = form;
		const count = () =>
			page.evaluate(() => document.querySelectorAll("[data-idea]").length);
		await form.choose("ideas-month", "");
		await until("the whole year", async () => (await count()) >= 60);
		await form.choose("ideas-month", "11");
		await until("one month", async () => (await count()) < 40);
		await page.type("#ideas-wanted", "diabetes");
		await until("one idea", async () => (await count()) === 1);
		await form.choose("ideas-language", "es");
		await page.click("[data-idea=diabetes] button");
		await until("to be told", () =>
			page.evaluate(() =>
				/diabetes/i.test(
					document.getElementById("ideas-told")?.textContent ?? "",
				),
			),
		);
		// Only a page of the web may be allowed to read the clipboard.
		const { tab } = await facebookReply.reach(world, "tips");
		assert.match(await tab.engine.clipboard(tab.page), /azúcar/);
	});

	add("first steps: on, away, and on again", "start", async (form, world) => {
		const { page } = form;
		const step = (wanted: string) =>
			until(
				async () =>
					`step "${wanted}", is ${await page.evaluate(() => document.querySelector("[data-step]")?.getAttribute("data-step"))}`,
				() =>
					page.evaluate(
						(id) => document.querySelector(`[data-step="${id}"]`) !== null,
						wanted,
					),
			);
		const on = () => page.click("#part-start .main");
		await on();
		await step("language");
		await on();
		await step("practice");
		await form.fill("start-name", "Oak Clinic");
		await form.fill("start-phones", "12");
		assert.equal(await form.save(), "notSaved");
		await form.fill("start-phones", "(612) 555-0142");
		await on();
		await step("online");

		// Another visit goes on where this one ended.
		const later = await (await world.engine()).openOptions();
		try {
			await until("the same step", () =>
				later.evaluate(
					() => document.querySelector("[data-step=online]") !== null,
				),
			);
		} finally {
			await later.close();
		}
		await page.bringToFront();
		await form.fill("start-handles", "@oakclinic");
		await on();
		await step("staff");
		assert.deepEqual(await pageViolations(page), []);
		await picture(world, form, "options-start-staff");
		await on();
		await step("policy");
		await form.fill("start-sign-name", "Rosa Delgado");
		await on();
		await until("to be asked whether it was read", () =>
			page.$("#part-start [data-status=signNeedsRead]"),
		);
		await page.click("#start-sign-read");
		await on();
		await step("ended");
		const { practice: own, policy } = await form.stored();
		assert.equal(policy?.version, "1");
		assert.match(policy?.text ?? "", /Oak Clinic/);
		const signed = await Office.on(page).ask({ kind: "sign-off" }, "signed");
		assert.equal(signed.signatures.at(-1)?.name, "Rosa Delgado");
		assert.deepEqual(own, {
			name: "Oak Clinic",
			phones: ["(612) 555-0142"],
			handles: ["@oakclinic"],
		});
	});

	for (const [language, words] of [
		["en", en],
		["es", es],
	] as const) {
		for (const scheme of ["light", "dark"] as const) {
			add(
				`axe and pictures, ${language}, ${scheme}`,
				"practice",
				async (form, world) => {
					const { page } = form;
					await page.evaluate(
						(chosen) => chrome.storage.local.set({ language: chosen }),
						language,
					);
					await until("the language", () =>
						page.evaluate(
							(title) => document.querySelector("h1")?.textContent === title,
							words.optionsTitle.message,
						),
					);
					await (await world.engine()).prefer(page, scheme);
					for (const id of ids) {
						await form.go(id);
						if (id === "rules" || id === "replies") {
							await until(`what the core says in "${id}"`, () =>
								page.evaluate(
									(part) =>
										document.querySelectorAll(`#part-${part} section`).length >
										5,
									id,
								),
							);
						}
						if (id === "rules") await page.click(".rule summary");
						const seen = id === "rules" ? "select-name" : "button-name";
						// What axe judges are colours and marks, the same in every language.
						if (language === "en")
							assert.deepEqual(await pageViolations(page, seen), [], id);
						await picture(world, form, `options-${id}-${language}-${scheme}`);
					}
				},
			);
		}
	}

	add("360 pixels: nothing is cut off", "practice", async (form, world) => {
		const { page } = form;
		await page.setViewport({ width: 360, height: 740 });
		for (const id of ids) {
			await form.go(id);
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - innerWidth,
			);
			assert.ok(wide <= 0, `${id}: ${wide} pixels too wide`);
			await picture(world, form, `options-${id}-narrow`);
		}
	});
}

async function picture(world: World, form: Form, name: string): Promise<void> {
	await form.page.screenshot({
		path: join(
			world.paths.screenshots,
			`${name}-${world.kind}.png`,
		) as `${string}.png`,
		fullPage: !/rules|replies|ideas/.test(name),
	});
}
