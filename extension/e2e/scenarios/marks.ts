import assert from "node:assert/strict";
import type { Tab } from "../driver/tab";
import { until } from "../driver/until";
import { practice } from "../driver/world";
import { highlighted } from "./claims";
import { type Mirrored, markedIn } from "./mirrored";
import { facebookReply, instagramComment } from "./places";
import type { Suite } from "./suite";

/** Marks stay on their words, whatever the page does with the box. */
export function marks(suite: Suite): void {
	const place = instagramComment;

	suite.add("marks go with a textarea", place.name, async (world) => {
		const { tab, box } = await place.reach(world, "patient");
		await tab.type(box, `${place.risky}${" And so on.".repeat(12)}`);
		// It has scrolled down to the caret.
		const low = await mirrored(tab, "marks", (it) => it.marks.length > 0);
		assert.equal(low.height, await contentHeight(tab, box));
		await tab.page.evaluate((name) => {
			replica.box(name).element.scrollTop = 0;
		}, box);
		const area = await edges(tab, box);
		await mirrored(tab, "marks at the top", ({ marks: [mark] }) => {
			return mark && mark.top >= area.top - 1 && mark.bottom < area.bottom + 1;
		});

		for (const [what, change] of [
			["font", { fontSize: "22px", fontFamily: "monospace" }],
			["width", { maxWidth: "240px" }],
			["height", { height: "120px" }],
			["spacing", { letterSpacing: "2px", padding: "7px 13px" }],
		] as const) {
			await tab.page.evaluate(
				(name, style) => {
					Object.assign(replica.box(name).element.style, style);
				},
				box,
				change,
			);
			await until(
				async () =>
					`the copy to follow the ${what}, ${JSON.stringify(await markedIn(tab))}, box ${await contentHeight(tab, box)}`,
				async () => {
					const shown = await markedIn(tab);
					const font = await tab.page.evaluate((name) => {
						const style = getComputedStyle(replica.box(name).element);
						return `${style.fontSize} ${style.fontFamily}`;
					}, box);
					return (
						shown?.font === font &&
						// Both are rounded, each in its own way.
						Math.abs(shown.height - (await contentHeight(tab, box))) <= 1
					);
				},
			);
		}
		await tab.page.setViewport({ width: 700, height: 500 });
		await onTheBox(tab, box);
	});

	suite.add("marks go with the zoom", place.name, async (world) => {
		const { tab, box } = await place.reach(world, "patient");
		await tab.type(box, place.risky);
		await mirrored(tab, "marks", (it) => it.marks.length > 0);
		const before = await tab.page.evaluate(() => devicePixelRatio);
		try {
			await tab.engine.zoom(2);
			await tab.page.bringToFront();
			await until("the zoom", () =>
				tab.page.evaluate((ratio) => devicePixelRatio > ratio * 1.5, before),
			);
			await onTheBox(tab, box);
			const width = await tab.page.evaluate(() => innerWidth);
			await tab.hints.until(
				"the indicator in the window",
				({ indicator: it }) => it && it.box.left >= 0 && it.box.right <= width,
			);
		} finally {
			await tab.engine.zoom(1);
		}
	});

	suite.add(
		"a textarea emptied by the page keeps no marks",
		place.name,
		async (world) => {
			const { tab, box } = await place.reach(world, "patient");
			await tab.type(box, place.risky);
			await mirrored(tab, "marks", (it) => it.marks.length > 0);
			await tab.page.evaluate((name) => replica.box(name).renew(false), box);
			await until("no marks", async () => (await markedIn(tab)) === null);
			await tab.hints.none();
		},
	);

	suite.add("two levels, two lines", "all", async (world) => {
		const levels = { "confirms-patient": "caution" } as const;
		await world.configure({ ...practice, levels });
		try {
			const comment = await place.reach(world, "patient");
			await comment.tab.type(comment.box, place.risky);
			const [caution] = (
				await mirrored(comment.tab, "a mark", (it) => it.marks.length > 0)
			).marks;
			assert.equal(caution?.line, "solid");
			const reply = await facebookReply.reach(world, "patient");
			await reply.tab.type(reply.box, facebookReply.risky);
			await until(
				"a mark",
				async () => (await highlighted(reply, "caution")).length > 0,
			);
			assert.deepEqual(await highlighted(reply, "stop"), []);
		} finally {
			await world.configure(practice);
		}
		const comment = await place.reach(world, "patient");
		await comment.tab.type(comment.box, place.risky);
		const [stop] = (
			await mirrored(comment.tab, "a mark", (it) => it.marks.length > 0)
		).marks;
		assert.equal(stop?.line, "wavy");
	});
}

export function mirrored(
	tab: Tab,
	what: string,
	so: (shown: Mirrored) => unknown,
): Promise<Mirrored> {
	return until(
		async () => `${what}, is ${JSON.stringify(await markedIn(tab))}`,
		async () => {
			const shown = await markedIn(tab);
			return shown?.visible && so(shown) ? shown : null;
		},
	);
}

/** The first mark lies within the textarea. */
export async function onTheBox(tab: Tab, box: string): Promise<void> {
	await until(
		async () =>
			`a mark in the box, is ${JSON.stringify(await markedIn(tab))} in ${JSON.stringify(await edges(tab, box))}`,
		async () => {
			const [mark] = (await markedIn(tab))?.marks ?? [];
			const { left, top, right } = await edges(tab, box);
			return (
				mark &&
				mark.left >= left - 1 &&
				mark.top >= top - 1 &&
				mark.left < right &&
				mark.top < top + 60
			);
		},
	);
}

function edges(
	tab: Tab,
	box: string,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
	return tab.page.evaluate((name) => {
		const { left, top, right, bottom } = replica
			.box(name)
			.element.getBoundingClientRect();
		return { left, top, right, bottom };
	}, box);
}

/** How high the text in a textarea is, when the box itself is lower. */
function contentHeight(tab: Tab, box: string): Promise<number> {
	return tab.page.evaluate(
		(name) => replica.box(name).element.scrollHeight,
		box,
	);
}
