import assert from "node:assert/strict";
import { until } from "../../extension/e2e/driver/until";
import { answering, open, sorry } from "./feed";
import type { Suite } from "./suite";
import { tabTo, tabToPart } from "./tabbing";
import type { Visit } from "./visit";

/** For keyboards, screen readers and small windows. */
export function access(suite: Suite): void {
	suite.add("passes axe", "draft box", async (stage) => {
		const visit = await stage.visit();
		await visit.verdict("stop");
		assert.deepEqual(await visit.violations(), []);
		await visit.sample("thanks", "harmless");
		await visit.verdict("clear");
		assert.deepEqual(await visit.violations(), []);
		if (stage.kind !== "chromium") return;
		await visit.page.emulateMediaFeatures([
			{ name: "prefers-color-scheme", value: "dark" },
		]);
		assert.deepEqual(await visit.violations(), []);
	});

	suite.add("passes axe", "feed", async (stage) => {
		const visit = await answering(stage, "rosa");
		await visit.page.keyboard.type("You're welcome!");
		await visit.page.keyboard.press("Enter");
		await visit.sends("You're welcome!");
		assert.deepEqual(await visit.violations(), []);
		if (stage.kind !== "chromium") return;
		await visit.page.emulateMediaFeatures([
			{ name: "prefers-color-scheme", value: "dark" },
		]);
		assert.deepEqual(await visit.violations(), []);
	});

	suite.add("by keyboard alone", "draft box", async (stage) => {
		const visit = await stage.visit();
		await visit.verdict("stop");
		await tabTo(visit, "[data-sample='thanks'] [data-form='harmless']");
		await visit.page.keyboard.press("Enter");
		await visit.verdict("clear");
		await visit.page.keyboard.down("Shift");
		await tabTo(visit, ".skip");
		await visit.page.keyboard.up("Shift");
		await visit.page.keyboard.press("Enter");
		await visit.focused("#draft");
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

	suite.add("fits 360 pixels", "both views", async (stage) => {
		const visit = await stage.visit(stage.url, 360);
		await visit.verdict("stop");
		assert.equal(await overflow(visit), 0);
		await visit.click("nav a[href='#feed']");
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

export function overflow(visit: Visit): Promise<number> {
	return visit.page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
}
