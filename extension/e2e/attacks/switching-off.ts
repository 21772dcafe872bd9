import assert from "node:assert/strict";
import type { Dialog } from "puppeteer-core";
import { until } from "../driver/until";
import type { Suite } from "../scenarios/suite";
import { held, risky, written } from "./victim";

/** A page that wants no guard. */
export function switchingOff(suite: Suite): void {
	suite.add("builds itself anew: guarded, and told", "page", async (world) => {
		const { tab } = await written(world);
		await tab.page.evaluate(() => {
			document.open();
			document.close();
			const box = document.createElement("textarea");
			document.body.append(box);
			Reflect.set(window, "sentAnew", []);
			box.addEventListener("keydown", ({ key }) => {
				if (key === "Enter") Reflect.get(window, "sentAnew").push(box.value);
			});
			box.focus();
		});
		await tab.panel.is("rebuilt");
		await tab.panel.press("back");
		await tab.panel.gone();
		await tab.page.focus("textarea");
		await tab.page.keyboard.type("Great seeing Dana Whitfield at her visit!");
		await tab.press("Enter");
		await tab.panel.is("held");
		const sent = await tab.page.evaluate(() => Reflect.get(window, "sentAnew"));
		assert.deepEqual(sent, []);
	});

	suite.add("takes the place of an updated guard", "page", async (world) => {
		const { tab } = await written(world);
		await tab.page.evaluate(() => {
			const yes = (event: Event) => {
				event.preventDefault();
				event.stopImmediatePropagation();
			};
			for (const type of [
				"prescreen-duty",
				"prescreen-relief",
				"prescreen-net",
				"prescreen-guard",
			]) {
				window.addEventListener(
					type,
					(event) => {
						yes(event);
						const link = (event as MouseEvent).relatedTarget;
						for (const said of ["duty", "relief"])
							link?.addEventListener(said, yes);
					},
					true,
				);
			}
		});
		await tab.engine.reloadExtension();
		await tab.page.bringToFront();
		await tab.press("Enter");
		await tab.panel.is(world.kind === "chromium" ? "cut-off" : "held");
		assert.deepEqual(await tab.sent(), []);
	});

	suite.add(
		"names its elements as the browser names things",
		"page",
		async (world) => {
			const { tab } = await written(world);
			const said: string[] = [];
			tab.page.on("dialog", (dialog: Dialog) => {
				said.push(dialog.message());
				void dialog.accept();
			});
			await tab.page.evaluate(() => {
				const forms = document.createElement("div");
				for (const name of [
					"querySelectorAll",
					"createElement",
					"documentElement",
					"activeElement",
					"addEventListener",
					"hasFocus",
					"body",
					"contains",
				]) {
					const form = document.createElement("form");
					form.setAttribute("name", name);
					for (const field of [
						"ownerDocument",
						"contains",
						"requestSubmit",
						"isConnected",
						"closest",
						"matches",
					]) {
						const input = document.createElement("input");
						input.type = "hidden";
						input.setAttribute("name", field);
						form.append(input);
					}
					forms.append(form);
				}
				document.body.append(forms);
			});
			await tab.page.keyboard.press("Enter");
			// Held and told, by the panel or, where the page leaves it no way, by the browser.
			await until(
				"to be told",
				async () => said.length > 0 || (await tab.panel.state()) === "held",
			);
			assert.deepEqual(world.sites.sent(tab.run), []);
		},
	);

	suite.add("clears the marks: held all the same", "page", async (world) => {
		const { tab } = await written(world);
		await tab.hints.says("found");
		await tab.page.evaluate(() => CSS.highlights.clear());
		await tab.press("Enter");
		await tab.panel.is("held");
		assert.deepEqual(await tab.sent(), []);
	});

	suite.add("finds no way to speak to the extension", "page", async (world) => {
		const { tab } = await held(world);
		const reached = await tab.page.evaluate(async () => {
			const runtime = (
				globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }
			).chrome?.runtime;
			return typeof runtime?.sendMessage;
		});
		assert.equal(reached, "undefined");
		assert.equal(await tab.value("reply 2001"), risky);
	});
}
