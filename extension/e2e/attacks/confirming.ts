import assert from "node:assert/strict";
import { practice, type World } from "../driver/world";
import type { Suite } from "../scenarios/suite";
import { held, looksAs, pictured } from "./victim";

/** A page that wants a held draft to be sent, by a press that was meant for something else. */
export function confirming(suite: Suite): void {
	const add = (scenario: string, run: (world: World) => Promise<void>) =>
		suite.add(scenario, "page", async (world) => {
			// The weakest there is: no reason has to be chosen.
			const levels = { "confirms-patient": "caution" } as const;
			await world.configure({ ...practice, levels });
			try {
				await run(world);
			} finally {
				await world.configure(practice);
			}
		});

	add("presses the panel's buttons by scripts", async (world) => {
		const { tab } = await held(world);
		await tab.panel.press("send-anyway");
		await tab.panel.has("confirm");
		const at = await tab.panel.where("confirm");
		await tab.page.evaluate(({ x, y }) => {
			const host = document.querySelector("prescreen-panel");
			const init = {
				bubbles: true,
				cancelable: true,
				composed: true,
				clientX: x,
				clientY: y,
				button: 0,
			};
			for (const target of [host, document.documentElement, window]) {
				for (const type of [
					"pointerdown",
					"mousedown",
					"pointerup",
					"mouseup",
					"click",
				]) {
					for (const detail of [0, 1])
						target?.dispatchEvent(new MouseEvent(type, { ...init, detail }));
				}
				for (const key of ["Enter", " ", "Tab", "Escape"]) {
					for (const type of ["keydown", "keyup"])
						target?.dispatchEvent(
							new KeyboardEvent(type, { ...init, key, code: key }),
						);
				}
			}
			(host as HTMLElement).focus();
			(host as HTMLElement).click();
		}, at);
		await tab.panel.is("held");
		assert.deepEqual(await tab.sent(), []);
		await tab.panel.press("confirm");
		assert.equal((await tab.sends(1)).length, 1);
	});

	add("moves the panel under the pointer", async (world) => {
		const { tab, box } = await held(world);
		await tab.panel.press("send-anyway");
		await tab.panel.where("confirm");
		await tab.page.evaluate((name) => {
			const { element } = replica.box(name);
			const moving = element.closest<HTMLElement>(".thread") ?? element;
			let round = 0;
			const move = () => {
				moving.style.marginLeft = `${++round % 40}px`;
				if (!Reflect.get(window, "still")) requestAnimationFrame(move);
				Reflect.set(window, "moves", round);
			};
			move();
		}, box);
		let moves = 0;
		while (moves < 60) {
			const seen = await tab.page.evaluate(() =>
				Number(Reflect.get(window, "moves")),
			);
			// From the second move on it knows.
			if (seen > 2) assert.equal(await tab.panel.enabled("confirm"), false);
			moves = seen;
		}
		await tab.page.evaluate(() => Reflect.set(window, "still", true));
		await tab.panel.press("confirm");
		assert.equal((await tab.sends(1)).length, 1);
	});

	add(
		"lays something over the panel that lets presses through",
		async (world) => {
			const { tab } = await held(world);
			await tab.panel.press("send-anyway");
			await tab.panel.where("confirm");
			const before = await pictured(tab);
			const steady = await tab.page
				.evaluate(() => {
					const cover = document.createElement("div");
					cover.popover = "manual";
					cover.textContent = "Press here to win a holiday";
					cover.style.cssText =
						"position: fixed; inset: 0; width: 100vw; height: 100vh; background: #fff; pointer-events: none";
					document.body.append(cover);
					cover.showPopover();
				})
				.then(() => tab.panel.enabled("confirm"));
			assert.equal(steady, false, "it can be pressed at once");
			await tab.panel.where("confirm");
			await looksAs(tab, before);
			assert.deepEqual(await tab.sent(), []);
		},
	);
}
