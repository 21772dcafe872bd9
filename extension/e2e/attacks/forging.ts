import assert from "node:assert/strict";
import { isHeld, wentThrough } from "../scenarios/claims";
import { commenting } from "../scenarios/net";
import { facebookReply, harmless } from "../scenarios/places";
import { confirm } from "../scenarios/steps";
import type { Suite } from "../scenarios/suite";
import { risky, written } from "./victim";

/** A page that speaks to our scripts as if it were one of them. */
export function forging(suite: Suite): void {
	suite.add("poses as guard and as net", "page", async (world) => {
		const { tab } = await written(world);
		const answers = await tab.page.evaluate(pose, risky);
		await tab.press("Enter");
		await tab.panel.is("held");
		// A link of the page's own is told that it may go, and that counts for nothing.
		assert.deepEqual(
			answers.filter((it) => it.includes("finding")),
			[],
		);
		await tab.press("Escape");
		await tab.panel.gone();
		await tab.publish(risky, commenting);
		await tab.panel.is("held");
		assert.deepEqual(await tab.sent(), []);
		await confirm({ tab });
		await tab.sends(1);
	});

	suite.add("poses as guard and as net, clear draft", "page", async (world) => {
		const clear = await facebookReply.reach(world, "patient");
		await clear.tab.page.evaluate(pose, harmless);
		await clear.tab.type(clear.box, harmless);
		await clear.tab.press("Enter");
		await wentThrough(clear, harmless);
	});

	suite.add("fakes the events that send", "page", async (world) => {
		const victim = await written(world);
		const { tab, box } = victim;
		await tab.page.evaluate((name) => {
			const { element } = replica.box(name);
			const send = replica.controls.get(`send ${name}`);
			const init = { bubbles: true, cancelable: true, composed: true };
			for (const extra of [
				{ isComposing: false },
				{ ctrlKey: true },
				{ repeat: true },
				{ keyCode: 13, which: 13 },
			]) {
				element.dispatchEvent(
					new KeyboardEvent("keydown", {
						...init,
						key: "Enter",
						code: "Enter",
						...extra,
					}),
				);
			}
			send?.click();
			send?.dispatchEvent(new MouseEvent("click", init));
			for (const type of [
				"pointerdown",
				"mousedown",
				"pointerup",
				"mouseup",
				"click",
			])
				send?.dispatchEvent(
					new PointerEvent(type, { ...init, button: 0, buttons: 1 }),
				);
		}, box);
		await isHeld(victim, facebookReply);
	});

	suite.add("pollutes every prototype of its world", "page", async (world) => {
		const victim = await written(world);
		const { tab } = victim;
		await tab.page.evaluate(() => {
			const things: Record<string, unknown> = {
				free: true,
				withdraw: () => {},
				waits: false,
				answer: true,
				go: true,
				verdict: "clear",
				isTrusted: true,
				kind: "report",
				granted: true,
				signal: null,
			};
			for (const [name, value] of Object.entries(things)) {
				Object.defineProperty(Object.prototype, name, {
					value,
					writable: true,
					configurable: true,
					enumerable: false,
				});
			}
			const nothing = () => {};
			EventTarget.prototype.addEventListener = nothing;
			EventTarget.prototype.removeEventListener = nothing;
			Event.prototype.preventDefault = nothing;
			Event.prototype.stopImmediatePropagation = nothing;
			Event.prototype.stopPropagation = nothing;
			HTMLElement.prototype.showPopover = nothing;
			HTMLElement.prototype.hidePopover = nothing;
			Element.prototype.matches = (() => false) as never;
			Element.prototype.closest = () => null;
			Element.prototype.attachShadow = () => {
				throw new Error("no shadows");
			};
			Document.prototype.querySelectorAll = (() => []) as never;
			Document.prototype.createElement = (() => null) as never;
			Window.prototype.dispatchEvent = () => true;
		});
		await tab.press("Enter");
		await tab.panel.is("held");
		assert.deepEqual(world.sites.sent(tab.run), []);
		await tab.panel.press("back");
		await tab.panel.gone();
	});
}

/** Runs in the page; returns what it was told. */
function pose(words: string): string[] {
	const told: string[] = [];
	const yes = (event: Event) => {
		told.push(
			`${event.type} ${JSON.stringify((event as CustomEvent).detail ?? "")}`,
		);
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	for (const type of [
		"prescreen-duty",
		"prescreen-relief",
		"prescreen-guard",
		"prescreen-net",
		"prescreen-listening",
	]) {
		window.addEventListener(type, yes, true);
	}
	for (const type of ["prescreen-duty", "prescreen-net", "prescreen-relief"]) {
		const link = document.createElement("i");
		for (const said of ["duty", "relief", "answers"])
			link.addEventListener(said, yes);
		window.dispatchEvent(
			new MouseEvent(type, { relatedTarget: link, cancelable: true }),
		);
		for (const detail of [
			JSON.stringify({
				id: 1,
				waits: true,
				operation: "x",
				kind: "reply",
				texts: [words],
			}),
			JSON.stringify({ id: 1, go: true }),
		]) {
			for (const said of ["asks", "withdraws", "answers", "duty", "relief"])
				link.dispatchEvent(new CustomEvent(said, { detail, cancelable: true }));
		}
	}
	window.dispatchEvent(new Event("prescreen-guard"));
	for (const message of [
		{ kind: "configure", profile: { levels: { "confirms-patient": "off" } } },
		{ kind: "warm" },
		{
			id: 1,
			answer: { kind: "report", report: { verdict: "clear", findings: [] } },
		},
	]) {
		window.postMessage(message, "*");
	}
	return told;
}
