import assert from "node:assert/strict";
import { measureTasks } from "../driver/tasks";
import { face, pictures } from "../scenarios/pictures";
import type { Suite } from "../scenarios/suite";

/** Looking at many pictures must not stop the page from answering its user. */
export function heldUp(suite: Suite): void {
	// Firefox does not tell how long a task has kept a page's thread.
	if (suite.kind !== "chromium") return;
	suite.add("the page is never held up", "twenty", async (world, context) => {
		const tab = await world.open("www.facebook.com", "/attach/");
		const names = Array.from({ length: 19 }, (_, at) => `plain-${at}.png`);
		const paths = [
			await face(world, "IMG_1.jpg"),
			...(await pictures(world, ...names)),
		];
		const measured = await measureTasks(tab.page);
		await tab.choose("document", ...paths);
		await tab.question.is(
			"all looked at",
			(it) =>
				/File 1 \/ 20/.test(it.text) &&
				it.marks.every((mark) => mark !== "unseen"),
		);
		await tab.question.press("blur");
		await tab.question.is("the copy", (it) => /are blurred/.test(it.found));
		await tab.question.press("all");
		await tab.question.press("nobody");
		await tab.uploads(20);
		const longest = await measured();
		context.diagnostic(`measured: longest task ${Math.round(longest)} ms`);
		assert.ok(longest <= 50, `${longest} ms`);
	});
}
