import assert from "node:assert/strict";
import { until } from "../../extension/e2e/driver/until";
import type { Stage } from "./stage";
import type { Suite } from "./suite";
import type { Visit } from "./visit";

/** The guard over one text field for all answers. */
export function photos(suite: Suite): void {
	suite.add("holds and explains", "photo, a reply", async (stage) => {
		const visit = await photo(stage);
		// Whom it answers is in its first word, and decides.
		const reply = "@dana.whitfield You're welcome!";
		await visit.click("[data-reply='dana.whitfield']");
		await visit.shows("#box-photo", /^@dana.whitfield $/);
		await visit.page.keyboard.type("You're welcome!");
		await visit.page.keyboard.press("Enter");
		await visit.panel.is("held");
		assert.deepEqual(await visit.sent(), []);
		await visit.panel.press("back");
		await visit.panel.gone();
		assert.equal(await visit.text("#box-photo"), reply);

		const harmless = "@rosa.lindqvist You're welcome!";
		await visit.write("#box-photo", harmless);
		await visit.click("[data-place=photo] [type=submit]");
		await visit.sends(harmless);
		assert.equal(await visit.panel.state(), null);
		assert.equal(await visit.text("#box-photo"), "");
	});

	suite.add("approved reply goes out once", "photo", async (stage) => {
		const visit = await photo(stage);
		await visit.click("[data-try='tessa.moreau'] .chip");
		await visit.shows("#box-photo", /implant/);
		await visit.click("[data-place=photo] [type=submit]");
		const [reply = ""] = (await visit.panel.is("held")).replies;
		await visit.panel.press("reply");
		await visit.panel.is("replaced");
		await until(
			"the reply in the box",
			async () => (await visit.text("#box-photo")) === reply,
		);
		await visit.focused("#box-photo");
		await visit.page.keyboard.press("Enter");
		await visit.sends(reply);
	});
}

export async function photo(stage: Stage): Promise<Visit> {
	const visit = await stage.visit(`${stage.url}#feed/photo`);
	await visit.there("#box-photo");
	return visit;
}
