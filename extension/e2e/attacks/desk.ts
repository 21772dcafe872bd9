import assert from "node:assert/strict";
import { confirm } from "../scenarios/steps";
import type { Suite } from "../scenarios/suite";
import { held, risky } from "./victim";

/** Somebody who comes to the desk later, and opens all drawers. */
export function desk(suite: Suite): void {
	suite.add("looks for what was written", "storage", async (world) => {
		const { tab, box } = await held(world);
		await confirm({ tab });
		await tab.sends(1);
		await tab.holds(box, "");
		const own = await tab.engine.extensionPage();
		const kept = await own.evaluate(async () => {
			const found: unknown[] = [{ ...localStorage, ...sessionStorage }];
			const areas = chrome.storage as unknown as Record<
				string,
				chrome.storage.StorageArea | undefined
			>;
			for (const name of ["local", "session", "sync", "managed"]) {
				found.push(await areas[name]?.get(null).catch(() => null));
			}
			found.push(await caches.keys());
			for (const { name = "" } of await indexedDB.databases()) {
				const db = await new Promise<IDBDatabase>((resolve, reject) => {
					const opening = indexedDB.open(name);
					opening.onsuccess = () => resolve(opening.result);
					opening.onerror = () => reject(opening.error);
				});
				for (const store of db.objectStoreNames) {
					found.push(
						await new Promise((resolve, reject) => {
							const all = db.transaction(store).objectStore(store).getAll();
							all.onsuccess = () => resolve(all.result);
							all.onerror = () => reject(all.error);
						}),
					);
				}
				db.close();
			}
			return JSON.stringify(found);
		});
		// The practice's own name is kept, so the search looks at something.
		assert.match(kept, /Larkspur/);
		// The record names rules and categories, and "appointment" is one.
		const inWords = kept.replace(/"(rule|category)":"[a-z-]+"/g, "");
		for (const words of [
			risky,
			"welcome",
			"appointment",
			"yesterday",
			"Dana",
			"Whitfield",
		]) {
			assert.ok(!inWords.includes(words), `"${words}" is kept`);
		}
		const left = await tab.page.evaluate(() =>
			JSON.stringify({ ...localStorage, ...sessionStorage }),
		);
		assert.equal(left, "{}");
	});
}
