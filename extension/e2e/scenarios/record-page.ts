import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ElementHandle } from "puppeteer-core";
import { pageViolations } from "../driver/axe";
import { Form } from "../driver/form";
import { Office } from "../driver/office";
import { until } from "../driver/until";
import { fitsIn, picture } from "./part-pictures";
import type { Suite } from "./suite";

/** The record as it is shown: whole or not, in charts, in a table, and as files. */
export function recordPage(suite: Suite): void {
	suite.add("what was altered is named", "record page", async (world) => {
		const office = await Office.of(world);
		await many(office, 12);
		const { entries } = await office.chain();
		const chosen = entries.slice(-12, -2);
		const [second, third, fourth, fifth] = chosen.slice(1);
		assert.ok(second && third && fourth && fifth);
		const form = await Form.open(await world.engine(), "record");
		try {
			assert.deepEqual(await seal(form), []);
			await office.tamper([{ ...third, verdict: "caution" }], [fifth.number]);
			await form.reload();
			assert.deepEqual(await seal(form), [
				`altered: Entry ${third.number} was altered.`,
				`missing: Entry ${fifth.number} is missing.`,
			]);
			assert.deepEqual(await pageViolations(form.page), []);
			await picture(world, form.page, "record-broken");
			// Two that have changed places.
			await office.tamper(
				[
					{ ...third, number: fourth.number },
					{ ...fourth, number: third.number },
					fifth,
				],
				[third.number, fourth.number],
			);
			await form.reload();
			assert.deepEqual(await seal(form), [
				`altered: Entry ${third.number} was altered.`,
				`altered: Entry ${fourth.number} was altered.`,
			]);
			await office.tamper([third, fourth], [third.number, fourth.number]);
			await form.reload();
			assert.deepEqual(await seal(form), []);
			// The latest are gone: the end is noted in another place.
			const last = entries.at(-1);
			assert.ok(last);
			await office.tamper([], [last.number]);
			await form.reload();
			assert.deepEqual(await seal(form), [
				`missing: Entry ${last.number} is missing.`,
			]);
			await office.tamper([last], []);
		} finally {
			await form.page.close();
		}
	});

	suite.add("charts, entries and exports", "record page", async (world) => {
		const office = await Office.of(world);
		await many(office, 60);
		const form = await Form.open(await world.engine(), "record");
		try {
			assert.deepEqual(await seal(form), []);
			const charts = await form.page.evaluate(() =>
				[...document.querySelectorAll("figure [role=img]")].map((it) =>
					it.getAttribute("aria-label"),
				),
			);
			assert.equal(charts.length, 3);
			assert.match(charts[2] ?? "", /Instagram: Stop \d+/);
			for (const scheme of ["dark", "light"] as const) {
				await (await world.engine()).prefer(form.page, scheme);
				assert.deepEqual(await pageViolations(form.page), []);
				await picture(world, form.page, `record-${scheme}`);
			}
			await form.page.setViewport({ width: 360, height: 800 });
			await picture(world, form.page, "record-narrow");
			await fitsIn(form.page, 360);

			const { entries } = await office.chain();
			const csv = await form.exported("csv");
			const lines = csv.trimEnd().split("\r\n");
			assert.equal(lines.length, entries.length + 1);
			assert.match(lines[0] ?? "", /^"number","at","site"/);
			const json = JSON.parse(await form.exported("json"));
			assert.equal(json.format, "prescreen-record");
			assert.deepEqual(json.entries, entries);
			assert.deepEqual(json.breaks, []);
			// Whoever gets the file can verify it.
			const check = async (content: string) => {
				const file = join(world.paths.work, `record-${world.kind}.json`);
				await writeFile(file, content);
				const input = await form.page.$("#part-record input[type=file]");
				await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
				return until("the file to be verified", () =>
					form.page.evaluate(() => {
						const told = document.querySelector<HTMLElement>("[data-checked]");
						const checked = told?.dataset.checked;
						told?.removeAttribute("data-checked");
						return checked;
					}),
				);
			};
			assert.equal(await check(JSON.stringify(json)), "0");
			json.entries[2].site = "threads";
			assert.equal(await check(JSON.stringify(json)), "1");
			assert.equal(await check("no record"), "wrong");
		} finally {
			await form.page.close();
		}
	});
}

/** What the page says is not as it was written, once it has looked. */
async function seal(form: Form): Promise<string[]> {
	return until("the seal", () =>
		form.page.evaluate(() => {
			if (!document.querySelector("[data-seal=whole], [data-seal=broken]"))
				return null;
			return [...document.querySelectorAll<HTMLElement>("[data-break]")].map(
				(it) => `${it.dataset.break}: ${it.textContent}`,
			);
		}),
	);
}

/** Decisions of all kinds, as guards in several tabs report them. */
async function many(office: Office, count: number): Promise<void> {
	const sites = ["facebook", "instagram", "business-suite"];
	const rules = [
		["confirms-patient", "patient-status"],
		["care-words", "care-detail"],
		["names-person", "name"],
	] as const;
	const outcomes = [
		"edited",
		"reply",
		"left",
		"rewrite",
		"sent-reason",
	] as const;
	await office.page.evaluate(
		async (all) => {
			const ask = (decided: object) =>
				chrome.runtime.sendMessage({ kind: "record", decided });
			const kept = await Promise.all(
				all.map((it) => ask({ ...it, id: crypto.randomUUID() })),
			);
			for (const { kept: it } of kept)
				if (it?.kind !== "recorded") throw new Error(JSON.stringify(it));
		},
		Array.from({ length: count }, (_, at) => {
			const [rule = "", category = ""] = rules[at % rules.length] ?? [];
			const level = at % 4 === 0 ? "caution" : "stop";
			const outcome = outcomes[at % outcomes.length];
			return {
				site: sites[at % sites.length],
				surface: "post",
				verdict: level,
				findings: [{ rule, category, level, count: 1 + (at % 3) }],
				outcome,
				...(outcome === "sent-reason" ? { reason: "false-alarm" } : {}),
			};
		}),
	);
}
