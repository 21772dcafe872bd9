import assert from "node:assert/strict";
import type { Tab } from "../driver/tab";
import { until } from "../driver/until";
import type { Suite } from "../scenarios/suite";

const navigations = 500;
const edits = 20_000;
/** Before the first measuring: what is loaded once and stays. */
const warmUp = 25;
/** By so much the heap may be larger in the end. */
const promised = 0.1;

const box = "comment 1001";
/** Some of it is deleted again; a name stays. */
const text = "Great seeing Dana Whitfield today!";

/** A day's work in one tab. */
export function memory(suite: Suite): void {
	suite.add(
		`${edits} edits and ${navigations} navigations: the heap returns to within ${promised * 100} %`,
		"Facebook comment",
		async (world, context) => {
			const tab = await world.open("www.facebook.com", "/");
			for (let at = 0; at < warmUp; at++) await visit(tab);
			const before = await heap(tab);
			for (let at = 0; at < navigations; at++) await visit(tab);
			const after = await heap(tab);
			const more = after / before - 1;
			context.diagnostic(
				`measured: ${world.kind}, heap ${megabytes(before)} before, ${megabytes(after)} after: ${(more * 100).toFixed(1)} % more`,
			);
			assert.ok(more < promised, `${more * 100} %`);
		},
	);
}

/** Writes in a box until it is marked, deletes some of it, and goes on to the next page. */
async function visit(tab: Tab): Promise<void> {
	await tab.page.evaluate(
		async (name, words, count) => {
			const { element } = replica.box(name);
			element.focus();
			const next = () => new Promise((done) => setTimeout(done, 0));
			await next();
			for (let at = 0; at < count; at++) {
				if (at < words.length) {
					document.execCommand("insertText", false, words[at]);
				} else {
					document.execCommand("delete");
				}
				await next();
			}
		},
		box,
		text,
		edits / navigations,
	);
	await until("the draft to be marked", () =>
		tab.page.evaluate(
			() => (CSS.highlights.get("prescreen-stop")?.size ?? 0) > 0,
		),
	);
	await tab.page.evaluate((name) => {
		const { element } = replica.box(name);
		element.dataset.old = "yes";
		replica.navigate();
	}, box);
	await until("the next page", () =>
		tab.page.evaluate((name) => {
			const element = replica.boxes.get(name)?.element;
			return element?.isConnected && element.dataset.old === undefined;
		}, box),
	);
}

/** What the replica keeps for tests is not counted. */
async function heap(tab: Tab): Promise<number> {
	await tab.page.evaluate(() => {
		replica.seen.length = 0;
	});
	return tab.engine.heap(tab.page);
}

function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(2)} MB`;
}
