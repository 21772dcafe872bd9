import assert from "node:assert/strict";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shadowViolations } from "../../extension/e2e/driver/axe";
import { portrait } from "../../extension/e2e/driver/inspector";
import { Question } from "../../extension/e2e/driver/question";
import { until } from "../../extension/e2e/driver/until";
import type { Suite } from "./suite";

/** The place for pictures: the extension's question, and nothing that leaves. */
export function pictureDrop(suite: Suite): void {
	suite.add("a picture is asked about", "picture drop", async (stage) => {
		const visit = await stage.visit();
		await visit.verdict("stop");
		const question = new Question(stage.engine, visit.page);
		const folder = await mkdtemp(join(tmpdir(), "prescreen-picture-"));
		const path = join(folder, "rosalind_before.jpg");
		await writeFile(path, Buffer.from(portrait.bytes, "base64"));
		const input = await visit.page.waitForSelector("input[data-part=pictures]");
		const asked = stage.requests.length;
		await input?.uploadFile(path);
		const { found, findings } = await question.is(
			"a face, drawn",
			(it) => it.drawn && it.enabled.includes("blur"),
		);
		assert.match(found, /1 face found/);
		assert.match(findings.join(), /Names a person/);
		await question.rests();
		await visit.picture("picture-question");
		await question.press("blur");
		await question.is(
			"the copy",
			(it) => /are blurred/.test(it.found) && it.drawn,
		);
		assert.deepEqual(await shadowViolations(visit.page, question), []);
		await question.press("nobody");
		await question.gone();
		const passed = () =>
			visit.page.$eval("[data-part=passed]", (it) => it.textContent ?? "");
		await until(passed, async () =>
			/would be attached.*rosalind_before\.jpg.*copy/.test(await passed()),
		);
		// Only the page's own parts were fetched, and nothing was sent.
		const sent = stage.requests
			.slice(asked)
			.filter((url) => !/\/(pictures-[0-9A-Z]+\/[\w.-]+|[\w.-]+)$/.test(url));
		assert.deepEqual(sent, []);
	});
}
