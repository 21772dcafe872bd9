import type { Page } from "puppeteer-core";
import type { Entry } from "../../src/record/entry";
import type {
	RecordRequest,
	RecordResponse,
	VerifiedChain,
} from "../../src/record-protocol";
import { until } from "./until";
import type { World } from "./world";

/** What the practice keeps, asked for and tampered with from a page of the extension's own. */
export class Office {
	private constructor(readonly page: Page) {}

	static async of(world: World): Promise<Office> {
		const engine = await world.engine(world.wish);
		return new Office(await engine.extensionPage());
	}

	static on(page: Page): Office {
		return new Office(page);
	}

	ask<K extends RecordResponse["kind"]>(
		request: RecordRequest,
		kind: K,
	): Promise<Extract<RecordResponse, { kind: K }>> {
		return this.page.evaluate(
			async (what, wanted) => {
				const answer = await chrome.runtime.sendMessage(what);
				if (answer?.kind !== wanted) throw new Error(JSON.stringify(answer));
				return answer;
			},
			request,
			kind,
		);
	}

	chain(): Promise<VerifiedChain> {
		return this.ask({ kind: "decisions" }, "decisions");
	}

	/** The entries that came after this number, once there are so many. */
	async entries(after: number, count: number): Promise<Entry[]> {
		const read = async () =>
			(await this.chain()).entries.filter(({ number }) => number > after);
		return until(
			async () =>
				`${count} entries after ${after}, are ${JSON.stringify(await read())}`,
			async () => {
				const entries = await read();
				return entries.length >= count && entries;
			},
		);
	}

	/** The number of the last entry. */
	async last(): Promise<number> {
		return (await this.chain()).entries.at(-1)?.number ?? 0;
	}

	/** Changes the database behind the extension's back: entries to be put and to be removed. */
	async tamper(put: readonly Entry[], remove: readonly number[]) {
		await this.page.evaluate(
			async (entries, numbers) => {
				const database = await new Promise<IDBDatabase>((done, fail) => {
					const opening = indexedDB.open("prescreen");
					opening.onsuccess = () => done(opening.result);
					opening.onerror = () => fail(opening.error);
				});
				const writing = database.transaction("decisions", "readwrite");
				const decisions = writing.objectStore("decisions");
				for (const number of numbers) decisions.delete(number);
				for (const entry of entries) decisions.put(entry);
				await new Promise<void>((done, fail) => {
					writing.oncomplete = () => done();
					writing.onabort = () => fail(writing.error);
				});
				database.close();
			},
			[...put],
			[...remove],
		);
	}
}
