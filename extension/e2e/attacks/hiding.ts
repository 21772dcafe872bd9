import assert from "node:assert/strict";
import type { Dialog } from "puppeteer-core";
import en from "../../_locales/en/messages.json";
import { until } from "../driver/until";
import type { Suite } from "../scenarios/suite";
import { held, looksAs, pictured, written } from "./victim";

/** A page that does not want the panel to be seen. */
export function hiding(suite: Suite): void {
	suite.add("hides the panel by its style sheets", "page", async (world) => {
		const before = await pictured((await held(world)).tab);
		const { tab } = await written(world);
		await tab.page.evaluate((rules) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(rules);
			document.adoptedStyleSheets = [sheet];
		}, styles);
		await tab.press("Enter");
		await looksAs(tab, before);
		// Whatever it looks like, it can be pressed where it is.
		await tab.panel.press("back");
		await tab.panel.gone();
		assert.deepEqual(await tab.sent(), []);
	});

	suite.add("hides the panel by scripts", "page", async (world) => {
		const { tab, box } = await held(world);
		const before = await pictured(tab);
		for (const [name, trick] of Object.entries(tricks)) {
			await tab.page.evaluate(trick);
			await until(
				`the panel to be there: ${name}`,
				async () => (await tab.panel.state()) === "held",
			);
			await looksAs(tab, before);
			await tab.panel.press("back");
			await tab.panel.gone();
			await tab.page.evaluate(() => document.querySelector("dialog")?.remove());
			await tab.enter(box);
			await tab.press("Enter");
			await tab.panel.is("held");
		}
		assert.deepEqual(await tab.sent(), []);
	});

	suite.add("takes the panel away for ever: told", "page", async (world) => {
		const { tab, box } = await written(world);
		const said: string[] = [];
		tab.page.on("dialog", (dialog: Dialog) => {
			said.push(dialog.message());
			void dialog.accept();
		});
		await tab.page.evaluate(() => {
			const away = () => document.querySelector("prescreen-panel")?.remove();
			new MutationObserver(away).observe(document, {
				childList: true,
				subtree: true,
			});
		});
		await tab.press("Enter");
		await until("to be told by the browser", async () => said.length > 0);
		assert.deepEqual(said, [en.hiddenByPage.message]);
		assert.deepEqual(await tab.sent(), []);
		assert.ok((await tab.value(box)).endsWith("welcome!"));
	});
}

const gone =
	"all: unset !important; display: none !important; opacity: 0 !important; visibility: hidden !important; position: static !important; transform: translateX(-9999px) scale(0) !important; translate: -9999px !important; scale: 0 !important; rotate: x 90deg !important; clip-path: inset(50%) !important; filter: opacity(0) !important; mask: linear-gradient(transparent, transparent) !important; zoom: 0.01 !important; content-visibility: hidden !important; pointer-events: none !important; left: -9999px !important; top: -9999px !important; width: 0 !important; height: 0 !important; overflow: hidden !important; z-index: -1 !important; direction: rtl !important; color: transparent !important; font-size: 0 !important; --widest: 1px !important; --highest: 1px !important; --paper: transparent !important; --ink: transparent !important; transition: all 9999s 9999s !important; animation: away 1s forwards !important;";
const styles = `
@keyframes away { to { opacity: 0; visibility: hidden; transform: scale(0) } }
@layer first { prescreen-panel { ${gone} } }
prescreen-panel, :root > prescreen-panel:popover-open:not(#a#b#c) { ${gone} }
prescreen-panel::before { content: ""; position: fixed; inset: 0; background: #fff }
@starting-style { prescreen-panel { ${gone} } }
:root { --widest: 1px; --highest: 1px; --paper: transparent; --ink: transparent }
`;

/** Each runs in the page while the panel is shown. */
const tricks: Record<string, () => void> = {
	removed: () => document.querySelector("prescreen-panel")?.remove(),
	closed: () =>
		document.querySelector<HTMLElement>("prescreen-panel")?.hidePopover(),
	styled: () =>
		document
			.querySelector("prescreen-panel")
			?.setAttribute(
				"style",
				"display: none !important; left: -9999px !important; opacity: 0 !important",
			),
	hidden: () =>
		document.querySelector("prescreen-panel")?.toggleAttribute("hidden"),
	inert: () =>
		document.querySelector("prescreen-panel")?.toggleAttribute("inert"),
	"no popover": () =>
		document.querySelector("prescreen-panel")?.removeAttribute("popover"),
	"another popover": () =>
		document.querySelector("prescreen-panel")?.setAttribute("popover", "auto"),
	moved: () => {
		const away = document.createElement("div");
		away.hidden = true;
		document.body.append(away);
		away.append(document.querySelector("prescreen-panel") ?? "");
	},
	"a page that is inert": () =>
		document.documentElement.toggleAttribute("inert"),
	"covered by a popover": () => {
		const cover = document.createElement("div");
		cover.popover = "manual";
		cover.style.cssText =
			"position: fixed; inset: 0; width: 100vw; height: 100vh; background: #fff";
		document.body.append(cover);
		cover.showPopover();
		// It stays there, below the panel, where it takes no presses.
		cover.style.pointerEvents = "none";
	},
	"covered by a dialog": () => {
		const cover = document.createElement("dialog");
		cover.style.cssText =
			"position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none";
		document.body.append(cover);
		cover.showModal();
	},
};
