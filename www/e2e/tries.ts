import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { until } from "../../extension/e2e/driver/until";
import { samples } from "../src/samples";
import { harmless } from "./feed";
import { dist } from "./stage";
import type { Suite } from "./suite";

/** Trying drafts in the box. */
export function tries(suite: Suite): void {
	suite.add("first verdict", "cold load", async (stage, context) => {
		const begin = performance.now();
		const visit = await stage.visit();
		const shown = await visit.verdict("stop");
		const took = Math.round(performance.now() - begin);
		context.diagnostic(
			`measured: ${stage.kind}: first verdict of the demo after ${took} ms`,
		);
		assert.match(shown.title, /would disclose patient information/);
		await visit.marked(1);
	});

	for (const { id } of samples) {
		suite.add("risky told, harmless silent", `sample ${id}`, async (stage) => {
			const visit = await stage.visit();
			await visit.verdict("stop");
			await visit.sample(id, "harmless");
			await visit.verdict("clear");
			await visit.marked(0);
			await visit.sample(id, "risky");
			const { findings } = await visit.verdict("stop", "caution");
			assert.ok(findings.length > 0);
			for (const { why, basis } of findings) {
				assert.match(why, /\w+ \w+/);
				assert.match(basis, /CFR/);
			}
		});
	}

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
		await visit.sample("question", "risky");
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
		await visit.sample("question", "risky");
		await until("a reply with the kept details", speaks);
		// Its own number is the practice's to give.
		await visit.sample("numbers", "harmless");
		const { draft } = await visit.verdict("clear");
		assert.match(draft, /555-0150/);
		const asked = stage.requests.slice(before).join(" ");
		assert.doesNotMatch(asked, /Fern|555/);
		await visit.page.evaluate(() => localStorage.clear());
	});

	suite.add("opens from disk", "file://", async (stage) => {
		const page = pathToFileURL(join(dist(), "www", "index.html")).href;
		const visit = await stage.visit(page);
		await visit.verdict("stop");
		await visit.write("#draft", harmless);
		await visit.verdict("clear");
		await visit.there("[data-offline=disk]");
	});
}
