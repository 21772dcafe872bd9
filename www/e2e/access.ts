import assert from "node:assert/strict";
import { until } from "../../extension/e2e/driver/until";
import { answering, open, sorry } from "./feed";
import type { Stage } from "./stage";
import type { Suite } from "./suite";
import { tabTo, tabToPart } from "./tabbing";
import type { Visit } from "./visit";

/** For keyboards, screen readers and small windows. */
export function access(suite: Suite): void {
	suite.add("passes axe", "draft box", async (stage) => {
		const visit = await stage.visit();
		await visit.verdict("stop");
		await passes(stage, visit);
		await visit.sample("patient-status-en", "harmless");
		await visit.verdict("clear");
		await visit.click(".practice summary");
		await passes(stage, visit);
	});

	suite.add("passes axe", "feed", async (stage) => {
		const visit = await answering(stage, "rosa");
		await visit.page.keyboard.type("You're welcome!");
		await visit.page.keyboard.press("Enter");
		await visit.sends("You're welcome!");
		await passes(stage, visit);
		await visit.choose("page", "photo");
		await visit.there("#box-photo");
		await passes(stage, visit);
	});

	suite.add("passes axe", "rules page", async (stage) => {
		const visit = await stage.visit(`${stage.url}#rules`);
		await visit.there("[data-rule='confirms-patient']");
		await visit.page.evaluate(() => {
			for (const it of document.querySelectorAll("details")) it.open = true;
		});
		await passes(stage, visit);
	});

	suite.add("by keyboard alone", "draft box", async (stage) => {
		const visit = await stage.visit();
		await visit.verdict("stop");
		// The samples are one stop, gone through with the arrows.
		await tabTo(visit, "input[name='sample']");
		await visit.page.keyboard.press("ArrowRight");
		await visit.focused("input[value='appointment-en']");
		await tabTo(visit, "input[name='form']");
		await visit.page.keyboard.press("ArrowRight");
		await visit.verdict("clear");
		await tabTo(visit, "#draft");
		await visit.page.keyboard.press("End");
		await visit.page.keyboard.type(" Your appointment is on March 14.");
		await visit.verdict("stop");
	});

	suite.add("by keyboard alone", "feed", async (stage) => {
		const visit = await open(stage);
		await tabTo(visit, "[data-reply='dana']");
		await visit.page.keyboard.press("Enter");
		await visit.focused("#box-dana");
		await visit.page.keyboard.type("You're welcome!");
		await visit.page.keyboard.press("Enter");
		const [reply = ""] = (await visit.panel.is("held")).replies;
		await tabToPart(visit, "reply");
		await visit.page.keyboard.press("Enter");
		await visit.panel.is("replaced");
		assert.equal(await visit.text("#box-dana"), reply);
		await visit.focused("#box-dana");
		await visit.page.keyboard.press("Enter");
		await visit.sends(reply);
	});

	suite.add("fits 360 pixels", "all views", async (stage) => {
		const visit = await stage.visit(stage.url, 360);
		await visit.verdict("stop");
		assert.equal(await overflow(visit), 0);
		await visit.click("nav a[href='#rules']");
		await visit.there("[data-rule='confirms-patient']");
		assert.equal(await overflow(visit), 0);
		await visit.click("nav a[href='#feed']");
		await visit.choose("page", "photo");
		await visit.there("#box-photo");
		assert.equal(await overflow(visit), 0);
		await visit.choose("page", "wall");
		await visit.there("#box-review");
		assert.equal(await overflow(visit), 0);
		await visit.click("#box-review");
		await visit.page.keyboard.type(sorry);
		await visit.page.keyboard.press("Enter");
		await visit.panel.is("held");
		await until("the panel in the window", async () => {
			const at = (await visit.panel.read())?.box;
			return at && at.left >= 0 && at.right <= 360 && at.bottom <= 800;
		});
	});
}

/** Axe has nothing to say, on a light desktop and on a dark one. */
async function passes(stage: Stage, visit: Visit): Promise<void> {
	for (const scheme of ["dark", "light"] as const) {
		await stage.engine.prefer(visit.page, scheme);
		assert.deepEqual(await visit.violations(), [], scheme);
	}
}

export function overflow(visit: Visit): Promise<number> {
	return visit.page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
}
