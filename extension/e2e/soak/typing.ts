import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import type { KeyInput } from "puppeteer-core";
import type { Host } from "../driver/server";
import { unguarded } from "../driver/server";
import type { Tab } from "../driver/tab";
import type { World } from "../driver/world";
import type { Suite } from "../scenarios/suite";

const length = 2000;
/** Milliseconds: twenty keys a second. */
const gap = 50;
/** Keys before the other page has its turn. */
const turn = 200;
const box = "comment 1001";
/** Milliseconds of work that a key may cost more with the extension. */
const promised = 1;

/** Something to mark, and then a long draft as people write them. */
const risky = "Great seeing Dana Whitfield at her appointment yesterday! ";
const prose =
	"Cold weather is back, so wash your hands often, drink enough water and get some rest. " +
	"We are open from nine to five, and our phones are answered until six. ";

/** What the extension costs while somebody types, and that it changes nothing of what is typed. */
export function typing(suite: Suite): void {
	suite.add(
		`${length} characters with ten open boxes, under ${promised} ms more a key`,
		"Facebook comment",
		async (world, context) => {
			const text = (risky + prose.repeat(30)).slice(0, length);
			const without = await Typist.at(world, unguarded);
			const guarded = await Typist.at(world, "www.facebook.com");
			// By turns, each page first as often as the other: what else the machine
			// does meanwhile burdens both alike.
			const both = [without, guarded];
			for (let at = 0; at < length; at += turn) {
				for (const typist of both) await typist.type(text.slice(at, at + turn));
				both.reverse();
			}
			const marked = await guarded.tab.page.evaluate(
				() => CSS.highlights.get("prescreen-stop")?.size ?? 0,
			);
			assert.ok(marked > 0, "nothing is marked");
			// Every letter once, in order.
			for (const typist of [without, guarded])
				await typist.tab.holds(box, text);
			const more = guarded.percentile(95) - without.percentile(95);
			context.diagnostic(
				`measured: ${world.kind}, ms a key without: ${without}; with: ${guarded}; added at p95: ${more.toFixed(2)}; ${marked} marks`,
			);
			assert.ok(more < promised, `${more} ms`);
		},
	);
}

/** Types in one of ten open boxes, and keeps what each key has cost the page. */
class Typist {
	readonly #costs: number[] = [];

	private constructor(
		readonly tab: Tab,
		readonly meter: () => Promise<number>,
	) {}

	static async at(world: World, host: Host): Promise<Typist> {
		const tab = await world.open(host, "/", { more: "9" });
		await tab.enter(box);
		const open = await tab.page.evaluate(() => replica.boxes.size);
		assert.ok(open >= 10, `only ${open} boxes are open`);
		return new Typist(tab, await tab.engine.meter(tab.page));
	}

	async type(text: string): Promise<void> {
		await this.tab.page.bringToFront();
		await this.tab.settle();
		let before = await this.meter();
		for (const letter of text) {
			const next = pause(gap);
			await this.tab.page.keyboard.press(letter as KeyInput);
			// What a key causes has ended long before the next one.
			await pause(gap / 3);
			const now = await this.meter();
			await next;
			this.#costs.push(now - before);
			before = now;
		}
	}

	percentile(which: number): number {
		const sorted = this.#costs.toSorted((a, b) => a - b);
		return sorted[Math.floor((sorted.length * which) / 100)] ?? Number.NaN;
	}

	toString(): string {
		return [50, 95, 99]
			.map((it) => `p${it} ${this.percentile(it).toFixed(2)}`)
			.join(", ");
	}
}
