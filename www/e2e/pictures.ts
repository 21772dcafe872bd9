import { answering } from "./feed";
import type { Suite } from "./suite";

/** Pictures of the demo, to be looked at. */
export function pictures(suite: Suite): void {
	const { kind } = suite;
	const looks: [name: string, width: number, scheme: string][] =
		// Firefox's WebDriver BiDi cannot yet pretend a dark desktop.
		kind === "chromium"
			? [
					["light", 1280, "light"],
					["dark", 1280, "dark"],
					["phone", 390, "light"],
					["phone-dark", 390, "dark"],
				]
			: [["firefox", 1280, "light"]];
	for (const [name, width, scheme] of looks) {
		suite.add("picture", name, async (stage) => {
			const visit = await stage.visit(stage.url, width);
			const dress = async ({ page }: typeof visit) => {
				if (kind !== "chromium") return;
				await page.emulateMediaFeatures([
					{ name: "prefers-color-scheme", value: scheme },
				]);
			};
			await dress(visit);
			await visit.verdict("stop");
			await visit.there("[data-offline=ready]");
			await visit.picture(name);
			const feed = await answering(stage, "dana");
			await dress(feed);
			await feed.page.setViewport({ width, height: 800 });
			await feed.page.keyboard.type("You're welcome!");
			await feed.page.keyboard.press("Enter");
			await feed.panel.is("held");
			// It is whole when it has arrived.
			await feed.panel.call(async (root) => {
				await Promise.all(root.getAnimations().map((it) => it.finished));
			});
			await feed.picture(`feed-${name}`, false);
		});
	}
}
