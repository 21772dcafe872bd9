import assert from "node:assert/strict";
import { type Host, unguarded } from "../driver/server";
import type { Tab } from "../driver/tab";
import { until } from "../driver/until";
import type { World } from "../driver/world";
import type { Suite } from "../scenarios/suite";

const navigations = 500;
const edits = 20_000;
/** Visits before the first measuring: what is loaded or compiled once stays. */
const warmUp = 100;
/** Visits before the other page has its turn. */
const turn = 100;
/** By so much of its start the heap may be larger in the end, beside what the site itself keeps. */
const promised = 0.1;

const box = "comment 1001";
/** Some of it is deleted again; a name stays. */
const text = "Dana Whitfield's root canal was today";

/** A day's work in one tab, with the extension and without: sites and browser keep something too. */
export function memory(suite: Suite): void {
	suite.add(
		`${edits} edits and ${navigations} navigations: the heap returns to within ${promised * 100} %`,
		"Facebook comment",
		async (world, context) => {
			const without = await Worker.at(world, unguarded, false);
			const guarded = await Worker.at(world, "www.facebook.com", true);
			for (let at = 0; at < navigations; at += turn) {
				for (const worker of [without, guarded]) await worker.visit(turn);
			}
			for (const worker of [without, guarded]) await worker.measure();
			const more = (guarded.grown - without.grown) / guarded.first;
			context.diagnostic(
				`measured: ${world.kind}, heap without: ${without}; with: ${guarded}; added ${(more * 100).toFixed(1)} %`,
			);
			assert.ok(more < promised, `${more * 100} %`);
		},
	);
}

/** Works in one tab, and keeps how large its heap was. */
class Worker {
	readonly #heaps: number[] = [];

	private constructor(
		readonly tab: Tab,
		readonly marked: boolean,
	) {}

	static async at(world: World, host: Host, marked: boolean): Promise<Worker> {
		const worker = new Worker(await world.open(host, "/"), marked);
		await worker.visit(warmUp);
		await worker.measure();
		return worker;
	}

	get first(): number {
		return this.#heaps[0] ?? Number.NaN;
	}

	get grown(): number {
		return (this.#heaps.at(-1) ?? Number.NaN) - this.first;
	}

	async visit(times: number): Promise<void> {
		await this.tab.page.bringToFront();
		for (let at = 0; at < times; at++) await visit(this.tab, this.marked);
	}

	async measure(): Promise<void> {
		this.#heaps.push(await heap(this.tab));
	}

	toString(): string {
		return this.#heaps.map(megabytes).join(" to ");
	}
}

/** Writes in a box, deletes some of it, waits for the marks of a guarded page, and goes on to the next page. */
async function visit(tab: Tab, marked: boolean): Promise<void> {
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
	if (marked)
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
