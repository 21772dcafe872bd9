import assert from "node:assert/strict";
import { shadowViolations } from "../driver/axe";
import { Form } from "../driver/form";
import { Office } from "../driver/office";
import { until } from "../driver/until";
import { practice, type World } from "../driver/world";
import { picture } from "./part-pictures";
import { facebookReply, type Written } from "./places";
import type { Suite } from "./suite";

const surface = "Facebook reply";
/** Says why, and nothing about anybody. */
const reason = "Approved by the office manager.";
/** What must be found nowhere: the words of the draft, and of what it answers. */
const said = /welcome|whitfield|appointment yesterday/i;

/** What is held and what was decided, kept without a word of it. */
export function record(suite: Suite): void {
	suite.add("every decision is recorded", surface, async (world) => {
		const office = await Office.of(world);
		const before = await office.last();
		const written = await held(world);
		const { tab, box } = written;

		// Back to the text, and then another text: the second goes on from the first.
		await tab.press("Escape");
		await tab.panel.gone();
		await office.entries(before, 1);
		await tab.page.bringToFront();
		// Wherever it is typed, what is found stays the same.
		await tab.type(box, "!");
		const [left, edited] = await office.entries(before, 2);
		assert.equal(left?.outcome, "left");
		assert.equal(edited?.outcome, "edited");
		assert.equal(edited?.follows, left?.number);

		await tab.page.bringToFront();
		await tab.press("Enter");
		await tab.panel.is("held");
		await tab.panel.press("reply");
		await tab.panel.is("replaced");
		const [, , reply] = await office.entries(before, 3);
		assert.equal(reply?.outcome, "reply");
		assert.equal(reply?.template, "thanks");

		const again = await held(world);
		await sendWithReason(again, reason);
		assert.equal((await again.tab.sends(1)).length, 1);
		const entries = await office.entries(before, 4);
		const sent = entries.at(-1);
		assert.equal(sent?.outcome, "sent-reason");
		assert.equal(sent?.reason, "other");
		assert.equal(sent?.words, reason);
		assert.equal(entries.length, 4);
		for (const entry of entries) {
			assert.equal(entry.site, "facebook");
			assert.equal(entry.surface, "reply");
			assert.equal(entry.verdict, "stop");
			assert.deepEqual(
				entry.findings.map(({ rule, category, level }) => [
					rule,
					category,
					level,
				]),
				[["confirms-patient", "patient-status", "stop"]],
			);
			assert.match(entry.at, /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
			assert.match(entry.versions.core ?? "", /^\d+\.\d+\.\d+/);
			assert.doesNotMatch(JSON.stringify(entry), said);
		}
		assert.deepEqual((await office.chain()).breaks, []);
	});

	suite.add("a reason that discloses is refused", surface, async (world) => {
		const office = await Office.of(world);
		const before = await office.last();
		const written = await held(world);
		const { tab } = written;
		await tab.panel.press("send-anyway");
		await tab.panel.choose("reason", 5);
		for (const words of [
			"Maria Lopez came in for her root canal on Monday",
			"She is not our patient",
			"her number is 612-555-0188",
			"I only said you're welcome!",
			"ask Dana",
			"Maria Lopez agreed",
		]) {
			await fill(written, "reason-words", words);
			await tab.panel.press("confirm");
			const refused = await refusal(written);
			assert.match(refused, /^Not sent/, words);
			assert.ok(refused.length > 40, refused);
			assert.deepEqual(await tab.sent(), [], words);
		}
		assert.equal(await office.last(), before, "a refused one was recorded");
		await tab.page.bringToFront();
		assert.deepEqual(await shadowViolations(tab.page, tab.panel), []);
		await tab.panel.rests();
		await picture(world, tab.page, "reason-refused");
		await fill(written, "reason-words", reason);
		await tab.panel.press("confirm");
		assert.equal((await tab.sends(1)).length, 1);
	});

	suite.add(
		"an authorization that does not count is refused with the reason",
		surface,
		async (world) => {
			const signed = "2026-01-05";
			const consents = [
				{ ref: "A-1", signed, channels: ["facebook"], revoked: "2026-01-31" },
				{ ref: "A-2", signed, channels: ["facebook"], expires: "2026-02-28" },
				{ ref: "A-3", signed, channels: ["instagram"] },
				{ ref: "A-4", signed, channels: ["facebook"], purpose: "photo" },
				{ ref: "A-5", signed, channels: ["facebook"], purpose: "answer" },
				{ ref: "A-6", channels: ["facebook"] },
			];
			await world.configure({
				...practice,
				override: { stop: "consent" },
				consents,
			});
			try {
				const office = await Office.of(world);
				const before = await office.last();
				const written = await held(world);
				const { tab } = written;
				await tab.panel.press("send-anyway");
				const { text } = await tab.panel.has("consent");
				assert.match(text, /patient posts is no permission/);
				assert.deepEqual(await choices(written), ["", "A-5", "\n"]);
				await tab.panel.choose("consent", 2);
				for (const [ref, why] of [
					["A-1", /revoked on 2026-01-31/],
					["A-2", /expired on 2026-02-28/],
					["A-3", /channel/],
					["A-4", /purpose/],
					["A-6", /signing/],
					["A-7", /no authorization/],
				] as const) {
					await fill(written, "consent-ref", ref);
					await tab.panel.press("confirm");
					assert.match(await refusal(written), why);
					assert.deepEqual(await tab.sent(), []);
				}
				await tab.page.bringToFront();
				assert.deepEqual(await shadowViolations(tab.page, tab.panel), []);
				await tab.panel.rests();
				await picture(world, tab.page, "consent-refused");
				await tab.panel.choose("consent", -1);
				await tab.panel.press("confirm");
				assert.equal((await tab.sends(1)).length, 1);
				const [sent, ...more] = await office.entries(before, 1);
				assert.equal(sent?.outcome, "sent-consent");
				assert.equal(sent?.consent, "A-5");
				assert.deepEqual(more, []);
			} finally {
				await world.configure(practice);
			}
		},
	);

	suite.add(
		"no room to record: nothing goes, told, then it does",
		surface,
		async (world) => {
			try {
				const written = await held(world);
				const { tab } = written;
				await world.gate("full");
				await tab.page.bringToFront();
				await tab.panel.press("send-anyway");
				await tab.panel.choose("reason", 1);
				await tab.panel.press("confirm");
				assert.match(await refusal(written), /no room/);
				assert.deepEqual(await tab.sent(), []);
				const form = await Form.open(await world.engine(world.wish), "record");
				await until("to be told", () =>
					form.page.evaluate(
						() => document.querySelector("[data-seal=full]") !== null,
					),
				);
				await form.page.close();
				await world.gate("open");
				await tab.page.bringToFront();
				await tab.panel.press("confirm");
				assert.equal((await tab.sends(1)).length, 1);
			} finally {
				await world.gate("open");
			}
		},
		{ variant: "gated" },
	);
}

async function held(world: World): Promise<Written> {
	const written = await facebookReply.reach(world, "patient");
	const { tab, box } = written;
	await tab.type(box, facebookReply.risky);
	await tab.press("Enter");
	await tab.panel.is("held");
	return written;
}

async function sendWithReason(written: Written, words: string): Promise<void> {
	const { tab } = written;
	await tab.panel.is("held");
	await tab.panel.press("send-anyway");
	await tab.panel.choose("reason", 5);
	await fill(written, "reason-words", words);
	await tab.panel.press("confirm");
}

/** Writes into a field of the panel, in the place of what stands there. */
async function fill(
	{ tab }: Written,
	part: string,
	text: string,
): Promise<void> {
	await tab.panel.has(part);
	await tab.panel.focus(part);
	await tab.page.keyboard.type(text);
}

/** Why the panel has not sent it, once it says so. */
async function refusal({ tab }: Written): Promise<string> {
	return until("a refusal", () =>
		tab.panel.call((root) =>
			root.querySelector("[data-part=refusal]")?.textContent?.trim(),
		),
	);
}

function choices({ tab }: Written): Promise<string[] | null> {
	return tab.panel.call((root) =>
		[
			...root.querySelectorAll<HTMLOptionElement>("[data-part=consent] option"),
		].map(({ value }) => value),
	);
}
