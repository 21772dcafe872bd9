import assert from "node:assert/strict";
import type { Suite } from "../scenarios/suite";
import { held, risky } from "./victim";

/** A page that wants to know what was found, and what the practice has told the extension. */
export function reading(suite: Suite): void {
	suite.add("looks for findings and profile", "page", async (world) => {
		const { tab } = await held(world);
		const shown = await tab.panel.read();
		const [finding] = shown?.findings ?? [];
		assert.ok(finding && shown?.replies[0]);
		const secrets = [
			finding.why,
			finding.advice,
			shown.title,
			...shown.replies,
			"555-0117",
		];
		await tab.page.evaluate(() => {
			const heard: string[] = [];
			Reflect.set(window, "heard", heard);
			const tell = (event: Event) => {
				const path = event
					.composedPath()
					.map((it) => (it instanceof Element ? it.outerHTML : ""));
				if (
					event.target instanceof Element &&
					event.target.localName.startsWith("prescreen-")
				)
					heard.push(event.type, ...path);
			};
			for (const key of Object.keys(window)) {
				if (key.startsWith("on"))
					window.addEventListener(key.slice(2), tell, true);
			}
			for (const type of [
				"focusin",
				"focusout",
				"keydown",
				"compositionend",
				"select",
				"selectionchange",
			])
				window.addEventListener(type, tell, true);
		});
		// As a person handles it: points, presses, goes through by key, selects.
		const at = await tab.panel.where("why");
		await tab.page.mouse.click(at.x, at.y, { count: 3 });
		await tab.press("Tab");
		await tab.press("Tab", "Shift");
		const seen = await tab.page.evaluate(async () => {
			const host = document.querySelector("prescreen-panel") as HTMLElement;
			const parts: string[] = [
				document.documentElement.outerHTML,
				document.documentElement.textContent ?? "",
				host.textContent ?? "",
				String(host.shadowRoot),
				String(getSelection()),
				document.activeElement?.outerHTML ?? "",
				host.getHTML?.({ serializableShadowRoots: true }) ?? "",
				JSON.stringify(performance.getEntries()),
				JSON.stringify({ ...localStorage, ...sessionStorage }),
				JSON.stringify(await indexedDB.databases()),
				...(Reflect.get(window, "heard") as string[]),
			];
			document.execCommand("selectAll");
			parts.push(String(getSelection()));
			for (const rule of [...document.styleSheets].flatMap((it) => [
				...it.cssRules,
			]))
				parts.push(rule.cssText);
			return parts;
		});
		for (const [at, text] of seen.entries()) {
			const told = secrets.filter((it) => text.includes(it));
			assert.deepEqual(told, [], `the page can see it by its way ${at}`);
		}
		// What it wrote itself it may see: the check above looks at something.
		assert.ok(seen.some((it) => it.includes(risky)));
		await tab.panel.is("held");
		assert.deepEqual(await tab.sent(), []);
	});
}
