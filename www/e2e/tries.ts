import assert from "node:assert/strict";
import locale from "../../extension/_locales/es/messages.json";
import { until } from "../../extension/e2e/driver/until";
import { en } from "../src/words/en";
import { es } from "../src/words/es";
import { harmless } from "./feed";
import type { Suite } from "./suite";

/** Trying drafts in the box. */
export function tries(suite: Suite): void {
	suite.add("risky told, harmless silent", "samples", async (stage) => {
		const visit = await stage.visit();
		await visit.verdict("stop");
		// All of them are screened by samples.test.mjs; here is whether they arrive.
		for (const id of ["combination-es", "photo-en", "medical-advice-en"]) {
			await visit.sample(id, "harmless");
			await visit.verdict("clear");
			await visit.marked(0);
			await visit.choose("form", "risky");
			const { findings } = await visit.verdict("stop", "caution");
			assert.ok(findings.length > 0);
			for (const { why, basis } of findings) {
				assert.match(why, /\w+ \w+/);
				assert.match(basis, /CFR/);
			}
		}
	});

	suite.add("a link names a sample", "and nothing else", async (stage) => {
		const visit = await stage.visit(`${stage.url}#try/ssn-es/harmless`);
		const { draft } = await visit.verdict("clear");
		assert.match(draft, /^Nunca mandamos/);
		await visit.choose("form", "risky");
		await visit.verdict("stop");
		const address = () => visit.page.evaluate(() => location.href);
		assert.equal(await address(), `${stage.url}#try/ssn-es/risky`);
		await visit.click("[data-part='share']");
		await visit.says(".share [role=status]", /Copied|address line/);
		await visit.page.evaluate(() => {
			location.hash = "try/age-en/risky";
		});
		await visit.shows("#draft", /^Our 92-year-old/);
		// Somebody's own words are in no address, and cannot be shared.
		await visit.write("#draft", "Dana Whitfield: appointment on March 14.");
		await visit.verdict("stop");
		assert.equal(await address(), `${stage.url}#try`);
		assert.equal(await visit.page.$("[data-part='share']"), null);
		await visit.page.reload();
		await visit.shows("#draft", /^You're welcome/);
	});

	suite.add("speaks the chosen language", "both ways", async (stage) => {
		const visit = await stage.visit();
		await visit.verdict("stop");
		await visit.click("button.language");
		await visit.says("h1", new RegExp(`^${es.tryTitle}`));
		const { title, findings } = await visit.verdict("stop");
		assert.equal(title, es.stop);
		// What the rules say comes from the worker, which has been told as well.
		assert.equal(findings[0]?.why, locale.rule_confirms_patient_why.message);
		await visit.click("button.language");
		await visit.says("h1", new RegExp(`^${en.tryTitle}`));
	});

	suite.add("checks while one types", "draft box", async (stage) => {
		const visit = await stage.visit();
		await visit.verdict("stop");
		await visit.write("#draft", harmless);
		await visit.verdict("clear");
		await visit.marked(0);
		await visit.write("#draft", "You're welcome!");
		await visit.verdict("stop");
		await visit.marked(1);
		await visit.write("#said", "Loved your flu-season tips!");
		await visit.verdict("clear");
		await visit.write("#draft", " ");
		await visit.verdict("none");
	});

	suite.add("approved reply goes into the box", "draft box", async (stage) => {
		const visit = await stage.visit();
		const { reply } = await visit.verdict("stop");
		await visit.pressReply();
		const shown = await visit.verdict("clear");
		assert.equal(shown.draft, reply);
		await visit.marked(0);
	});

	suite.add("the practice's own details", "profile", async (stage) => {
		const visit = await stage.visit();
		await visit.sample("medical-advice-en", "risky");
		await visit.write("#practice-name", "Fern Hill Dental");
		await visit.write("#practice-phone", "(612) 555-0150");
		await visit.page.keyboard.press("Tab");
		const speaks = async () => {
			const reply = (await visit.shown())?.reply ?? "";
			return (
				reply.includes("Fern Hill Dental") && reply.includes("(612) 555-0150")
			);
		};
		await until("a reply with the new details", speaks);
		const before = stage.requests.length;
		await visit.page.reload();
		await visit.sample("medical-advice-en", "risky");
		await until("a reply with the kept details", speaks);
		// Its own number is the practice's to give.
		await visit.sample("phone-en", "harmless");
		const { draft } = await visit.verdict("clear");
		assert.match(draft, /555-0150/);
		// Who agreed to be named may be.
		await visit.sample("staff-consent-en", "risky");
		await visit.verdict("stop");
		await visit.click(".practice summary");
		await visit.write("#practice-staff", "Priscilla Duarte, Trevon Pike");
		await visit.page.keyboard.press("Tab");
		await visit.verdict("clear");
		const asked = stage.requests.slice(before).join(" ");
		assert.doesNotMatch(asked, /Fern|555|Duarte/);
	});
}
