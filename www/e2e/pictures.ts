import type { Scheme } from "../../extension/e2e/driver/engine";
import { answering } from "./feed";
import { photo } from "./photos";
import type { Suite } from "./suite";
import type { Visit } from "./visit";

const looks: [name: string, width: number, scheme: Scheme][] = [
	["light", 1280, "light"],
	["dark", 1280, "dark"],
	["phone", 360, "light"],
	["phone-dark", 360, "dark"],
];

/** Pictures of the demo, to be looked at. */
export function pictures(suite: Suite): void {
	for (const [name, width, scheme] of looks) {
		suite.add("picture", name, async (stage) => {
			const end = stage.kind === "firefox" ? `${name}-firefox` : name;
			const dress = async ({ page }: Visit) => {
				await stage.engine.prefer(page, scheme);
				await page.setViewport({ width, height: 800 });
			};
			const visit = await stage.visit();
			await dress(visit);
			await visit.verdict("stop");
			await visit.marked(1);
			await visit.there("[data-offline=ready]");
			await visit.picture(end);
			await visit.click("nav a[href='#rules']");
			await visit.there("[data-rule='confirms-patient']");
			await visit.picture(`rules-${end}`, false);

			const feed = await answering(stage, "dana");
			await dress(feed);
			await feed.page.keyboard.type("You're welcome!");
			await feed.page.keyboard.press("Enter");
			await feed.panel.is("held");
			await feed.panel.rests();
			await feed.picture(`feed-${end}`, false);

			const photos = await photo(stage);
			await dress(photos);
			await photos.picture(`photo-${end}`);
			await stage.engine.prefer(photos.page, "light");
		});
	}

	suite.add("picture", "forced colours", async (stage) => {
		const visit = await stage.visit();
		await stage.engine.force(visit.page, true);
		await visit.verdict("stop");
		await visit.page.focus("input[name='sample']:checked");
		await visit.picture(`forced-${stage.kind}`);
		await stage.engine.force(visit.page, false);
	});
}
