import assert from "node:assert/strict";
import { join } from "node:path";
import { pageViolations } from "../driver/axe";
import { Form } from "../driver/form";
import { until } from "../driver/until";
import { practice, type World } from "../driver/world";
import { facebookReply } from "./places";
import type { Suite } from "./suite";

const surface = "options page";

/** Where a practice says what is its own. */
export function options(suite: Suite): void {
	const add = (
		scenario: string,
		run: (form: Form, world: World) => unknown,
		part = "practice",
	) =>
		suite.add(scenario, surface, async (world) => {
			const form = await Form.open(await world.engine(), part);
			try {
				await run(form, world);
			} finally {
				await form.page.close();
				await world.configure(practice);
			}
		});

	suite.add("opens by itself at the first start", surface, async (world) => {
		const engine = await world.engine();
		await engine.extensionPage();
		// The tests' own tab and the one that nobody but the extension has opened.
		await until(
			async () => `two tabs, are ${await engine.optionsTabs()}`,
			async () => (await engine.optionsTabs()) === 2,
		);
	});

	add("shows and saves the profile", async (form) => {
		assert.equal(await form.value("name"), practice.practice?.name);
		await form.fill("phones", "(612) 555-0119\n(612) 555-0120");
		assert.equal(await form.save(), "saved");
		assert.deepEqual(await form.problems(), []);
		const stored = await form.stored();
		assert.deepEqual(stored.practice, {
			name: "Larkspur Family Clinic",
			phones: ["(612) 555-0119", "(612) 555-0120"],
		});
	});

	add("wrong entries: where, why, and nothing changes", async (form) => {
		const before = await form.stored();
		await form.fill("phones", "(612) 555-0117\n12");
		await form.fill("emails", "nobody");
		assert.equal(await form.save(), "notSaved");
		const problems = await form.problems();
		assert.deepEqual(
			problems.map(({ path, field }) => [path, field]),
			[
				["practice.phones[1]", "phones"],
				["practice.emails[0]", "emails"],
			],
		);
		for (const { message } of problems) assert.ok(message.length > 8, message);
		assert.deepEqual(await form.stored(), before);
		assert.deepEqual(await pageViolations(form.page), []);

		await form.fill("phones", "(612) 555-0117");
		await form.fill("emails", "desk@larkspur.example");
		assert.equal(await form.save(), "saved");
		assert.deepEqual(await form.problems(), []);
	});

	const wrongFiles = [
		['{"levels": {"no-such-rule": "off"}}', "levels.no-such-rule"],
		['{"override": {"stop": "sometimes"}}', "override.stop"],
		['{"staff": [{"name": 7}]}', "staff[0].name"],
		['{"practice": {"phones": "555-0100"}}', "practice.phones"],
		['{"surprise": true}', "surprise"],
		["no JSON", null],
	] as const;
	for (const [content, path] of wrongFiles) {
		add(
			`wrong file, ${path ?? content}: nothing changes`,
			async (form, world) => {
				const before = await form.stored();
				const file = join(world.paths.work, `profile-${world.kind}.json`);
				assert.equal(
					await form.import(content, file),
					path ? "importRefused" : "importFailed",
				);
				const problems = await form.problems();
				const paths = new Set(problems.map((it) => it.path));
				assert.deepEqual([...paths], path ? [path] : []);
				for (const { message } of problems)
					assert.ok(message.length > 8, message);
				assert.deepEqual(await form.stored(), before);
			},
			"configuration",
		);
	}

	add("counts at once in an open tab", async (form, world) => {
		const written = await facebookReply.reach(world, "patient");
		const { tab, box } = written;
		await tab.type(box, facebookReply.risky);
		await facebookReply.send(written);
		const shown = await tab.panel.is("held");
		assert.ok(shown.parts.includes("send-anyway"), shown.parts.join(", "));
		await tab.press("Escape");
		await tab.panel.gone();

		await form.page.bringToFront();
		await form.go("override");
		await form.choose("override-stop", "never");
		assert.equal(await form.save(), "saved");
		await tab.page.bringToFront();
		await tab.enter(box);
		await facebookReply.send(written);
		const { parts } = await tab.panel.is("held");
		assert.ok(!parts.includes("send-anyway"), parts.join(", "));
	});

	add("by keyboard alone", async (form) => {
		const { page } = form;
		const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
		for (let stop = 0; stop < 4 && (await focused()) !== "name"; stop++)
			await page.keyboard.press("Tab");
		assert.equal(await focused(), "name");
		await page.keyboard.press("End");
		await page.keyboard.type(" North");
		await page.keyboard.press("Enter");
		assert.equal(await form.status(), "saved");
		const stored = await form.stored();
		assert.equal(stored.practice?.name, "Larkspur Family Clinic North");
	});

	for (const scheme of ["dark", "light"] as const) {
		add(`axe and picture, ${scheme}`, async (form, world) => {
			const { page } = form;
			await (await world.engine()).prefer(page, scheme);
			await form.fill("phones", "12");
			assert.equal(await form.save(), "notSaved");
			assert.deepEqual(await pageViolations(page), []);
			await page.screenshot({
				path: join(
					world.paths.screenshots,
					`options-${scheme}-${world.kind}.png`,
				) as `${string}.png`,
				fullPage: true,
			});
		});
	}
}
