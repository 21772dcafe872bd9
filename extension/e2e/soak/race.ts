import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import type { Tab } from "../driver/tab";
import { until } from "../driver/until";
import { commenting } from "../scenarios/net";
import type { Suite } from "../scenarios/suite";
import { seeded } from "./seeded";

const sends = 1000;
const seed = 20260302;
const box = "comment 1001";
/** Whoever is told that nothing was sent tries again; more often than this is not honest. */
const patience = 6;

/** Sends at random moments, while checks run, the background is stopped and boxes are replaced. */
export function race(suite: Suite): void {
	suite.add(
		`${sends} sends at random moments: none unscreened, lost or doubled`,
		"Facebook comment",
		async (world, context) => {
			const tab = await world.open("www.facebook.com", "/");
			const run = new Race(tab);
			for (let at = 0; at < sends; at++) await run.send(at);
			context.diagnostic(`measured: ${world.kind}, seed ${seed}: ${run}`);
			await run.judge();
		},
	);
}

interface Attempt {
	text: string;
	risky: boolean;
	/** Sent by a request alone, without an event. */
	byPage: boolean;
	/** The page itself has thrown the text away. */
	emptied: boolean;
}

class Race {
	readonly #random = seeded(seed);
	readonly #attempts: Attempt[] = [];
	readonly #counts = new Map<string, number>();

	constructor(readonly tab: Tab) {}

	async send(at: number): Promise<void> {
		const { tab } = this;
		const risky = this.#chance(0.4);
		const text = wording(at, risky);
		const attempt = { text, risky, byPage: this.#chance(0.15), emptied: false };
		this.#attempts.push(attempt);
		this.#count(risky ? "risky" : "clear");

		await this.#write(text);
		await pause(this.#moment());
		const disturbance = this.#disturb(attempt);
		await pause(this.#moment());
		await this.#submit(attempt);
		await disturbance;
		for (let tries = 0; !(await this.#isOver(attempt)); tries++) {
			assert.ok(tries < patience, `"${text}" is never sent`);
			this.#count("sent again");
			await tab.enter(box);
			await tab.press("Enter");
		}
		// A fresh box for the next one.
		await tab.press("Escape");
		await this.#renew(false);
	}

	async judge(): Promise<void> {
		await this.tab.settle();
		for (const { text, risky, emptied } of this.#attempts) {
			const arrived = this.#arrived(text);
			if (risky) assert.equal(arrived, 0, `sent unscreened: "${text}"`);
			else if (emptied) assert.ok(arrived <= 1, `sent twice: "${text}"`);
			else assert.equal(arrived, 1, `not sent once: "${text}"`);
		}
	}

	toString(): string {
		return [...this.#counts]
			.toSorted()
			.map(([what, count]) => `${what} ${count}`)
			.join(", ");
	}

	/** In one piece or two, as a person and an input method do. */
	async #write(text: string): Promise<void> {
		const { tab } = this;
		if (!(await tab.focused(box))) await tab.enter(box);
		const cut = this.#chance(0.5) ? Math.floor(text.length / 2) : 0;
		for (const part of [text.slice(0, cut), text.slice(cut)]) {
			if (!part) continue;
			// As an input method does; Firefox's driver can give it letters only.
			if (tab.engine.kind === "chromium")
				await tab.page.keyboard.sendCharacter(part);
			else await tab.page.keyboard.type(part);
			await pause(this.#moment());
		}
		await tab.holds(box, text);
	}

	async #submit(attempt: Attempt): Promise<void> {
		const { tab } = this;
		if (attempt.byPage) {
			this.#count("by the page");
			await tab.publish(attempt.text, commenting);
		} else if (this.#chance(0.25)) {
			this.#count("by button");
			await tab.click(`send ${box}`);
		} else {
			this.#count("by key");
			await tab.press("Enter");
			if (this.#chance(0.15)) await tab.press("Enter");
		}
	}

	/** Something that goes wrong meanwhile; mostly nothing does. */
	async #disturb(attempt: Attempt): Promise<void> {
		const what = this.#random();
		const moment = this.#moment();
		if (what > 0.25) return;
		await pause(moment);
		if (what < 0.04) {
			this.#count("background stopped");
			await this.tab.engine.stopBackground();
			await this.tab.page.bringToFront();
		} else if (what < 0.09) {
			this.#count("box emptied");
			attempt.emptied = true;
			await this.#renew(false);
		} else {
			this.#count("box replaced");
			await this.#renew(true);
		}
	}

	/** Waits for what came of it; false when the text stands in its box and nothing was sent. */
	async #isOver(attempt: Attempt): Promise<boolean> {
		const { tab } = this;
		const { text, risky, emptied } = attempt;
		const end = await until(`an end of "${text}"`, () => this.#end(attempt));
		this.#count(`end: ${end}`);
		if (end === "sent") return true;
		if (end === "held") {
			assert.ok(risky, `held: "${text}"`);
			return true;
		}
		if (end !== "nothing") {
			await tab.press("Escape");
			await tab.panel.gone();
		}
		attempt.byPage = false;
		if ((await tab.value(box)).includes(text)) return false;
		assert.ok(emptied, `lost: "${text}"`);
		return true;
	}

	async #end({ text, byPage }: Attempt): Promise<string | null> {
		const { tab } = this;
		if (this.#arrived(text) > 0) return "sent";
		const state = await tab.panel.state();
		if (state) return state === "checking" ? null : state;
		if (byPage && !(await tab.failed()).includes(text)) return null;
		await tab.settle();
		if (await tab.panel.state()) return null;
		return this.#arrived(text) > 0 ? "sent" : "nothing";
	}

	/** Ends once the new box is there: the page does not make it at once. */
	async #renew(keep: boolean): Promise<void> {
		const { page } = this.tab;
		await page.evaluate(
			(name, same) => {
				const { element, renew } = replica.box(name);
				element.dataset.old = "yes";
				renew(same);
			},
			box,
			keep,
		);
		await until("a new box", () =>
			page.evaluate((name) => {
				const element = replica.boxes.get(name)?.element;
				return element?.isConnected && element.dataset.old === undefined;
			}, box),
		);
	}

	#arrived(text: string): number {
		const { tab } = this;
		const sent = tab.sites.sent(tab.run);
		return sent.filter((sending) => sending.text === text).length;
	}

	#count(what: string): void {
		this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
	}

	#chance(probability: number): boolean {
		return this.#random() < probability;
	}

	/** Mostly at once: then checks have hardly begun. */
	#moment(): number {
		const kind = this.#random();
		const length = this.#random();
		if (kind < 0.4) return 0;
		return kind < 0.8 ? length * 20 : length * 250;
	}
}

const words =
	"sunny bright cheerful lovely calm warm gentle merry quiet pretty".split(" ");

/** Each its own, without a number that somebody might take for one of a patient. */
function wording(at: number, risky: boolean): string {
	const own = [...String(at).padStart(4, "0")].map((it) => words[Number(it)]);
	return risky
		? `Great seeing Dana Whitfield at her appointment, ${own.join(", ")}!`
		: `Thank you for the kind words, they were ${own.join(", ")}!`;
}
