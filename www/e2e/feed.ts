import assert from "node:assert/strict";
import { until } from "../../extension/e2e/driver/until";
import type { Stage } from "./stage";
import type { Suite } from "./suite";
import type { Visit } from "./visit";

const risky = "You're welcome!";
/** One of the examples that no rule may find, whatever it answers. */
export const harmless = "Thank you for the kind words!";
export const sorry =
	"Sorry about your wait on Tuesday. We checked your chart, and your doctor was with an emergency.";

/** The real guard over the small feed. */
export function feed(suite: Suite): void {
	suite.add("holds and explains", "reply, by Enter", async (stage) => {
		const visit = await answering(stage, "dana");
		await visit.page.keyboard.type(risky);
		await visit.page.keyboard.press("Enter");
		const shown = await visit.panel.is("held");
		assert.equal(shown.marks[0]?.text, "You're welcome");
		assert.match(shown.findings[0]?.basis ?? "", /45 CFR/);
		assert.deepEqual(await visit.sent(), []);
		await visit.panel.press("back");
		await visit.panel.gone();
		assert.equal(await visit.text("#box-dana"), risky);
		assert.deepEqual(await visit.sent(), []);
	});

	suite.add("holds and explains", "comment, by its button", async (stage) => {
		const visit = await open(stage);
		await visit.click("#box-review");
		await visit.page.keyboard.type(sorry);
		await visit.click("[data-place=comment] [type=submit]");
		await visit.panel.is("held");
		assert.deepEqual(await visit.sent(), []);
	});

	suite.add("holds and explains", "message, put in", async (stage) => {
		const visit = await open(stage);
		await visit.click("[data-place=message] .chip");
		await until("the draft in the box", async () =>
			(await visit.text("#box-sam")).includes("March 14"),
		);
		await visit.page.keyboard.press("Enter");
		const shown = await visit.panel.is("held");
		// Only those of the practice's templates that name it hold its number.
		assert.match(shown.replies.join(), /\(612\) 555-0117/);
		assert.deepEqual(await visit.sent(), []);
	});

	suite.add("harmless goes out untouched", "same words", async (stage) => {
		const visit = await answering(stage, "rosa");
		await visit.page.keyboard.type(risky);
		await visit.page.keyboard.press("Enter");
		await visit.sends(risky);
		assert.equal(await visit.panel.state(), null);
	});

	suite.add("approved reply goes out once", "reply", async (stage) => {
		const visit = await answering(stage, "dana");
		await visit.page.keyboard.type(risky);
		await visit.page.keyboard.press("Enter");
		const [reply = ""] = (await visit.panel.is("held")).replies;
		await visit.panel.press("reply");
		await visit.panel.is("replaced");
		await until(
			"the reply in the box",
			async () => (await visit.text("#box-dana")) === reply,
		);
		assert.deepEqual(await visit.sent(), []);
		await visit.page.keyboard.press("Enter");
		await visit.sends(reply);
		assert.equal(await visit.text("#box-dana"), "");
		await visit.panel.gone();
	});

	suite.add("sent after confirming", "reply", async (stage) => {
		const visit = await answering(stage, "dana");
		await visit.page.keyboard.type(risky);
		await visit.page.keyboard.press("Enter");
		await visit.panel.is("held");
		await visit.panel.press("send-anyway");
		await visit.panel.choose("reason", 3);
		await visit.panel.press("confirm");
		await visit.sends(risky);
	});

	suite.add("no guard elsewhere", "draft box", async (stage) => {
		const visit = await stage.visit();
		await visit.write("#draft", "Your appointment is on March 14.");
		await visit.click("nav a[href='#feed']");
		await visit.there("#box-review");
		await visit.click("nav a[href='#try']");
		// What was written there is still there.
		const { draft } = await visit.verdict("stop");
		assert.match(draft, /March 14/);
		await visit.click("#draft");
		await visit.page.keyboard.down("Control");
		await visit.page.keyboard.press("Enter");
		await visit.page.keyboard.up("Control");
		assert.equal(await visit.panel.state(), null);
	});
}

export async function open(stage: Stage): Promise<Visit> {
	const visit = await stage.visit(`${stage.url}#feed`);
	await visit.there("#box-review");
	return visit;
}

/** The feed with the caret in the box that answers this person. */
export async function answering(stage: Stage, id: string): Promise<Visit> {
	const visit = await open(stage);
	await answer(visit, id);
	return visit;
}

/** Opens the box that answers this person. */
export async function answer(visit: Visit, id: string): Promise<void> {
	await visit.click(`[data-reply='${id}']`);
	await visit.focused(`#box-${id}`);
}
