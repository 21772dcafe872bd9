import type { Page } from "puppeteer-core";

/**
 * Everything that the extension keeps, by where it lies, as text: its settings,
 * its databases, and what a page of its own could keep besides.
 */
export function everythingKept(own: Page): Promise<Record<string, string>> {
	return own.evaluate(async () => {
		const found: Record<string, string> = {};
		const { local, session, sync } = chrome.storage;
		for (const [name, area] of Object.entries({ local, session, sync })) {
			for (const [key, value] of Object.entries(await area.get(null)))
				found[`${name}: ${key}`] = JSON.stringify(value);
		}
		const ask = <T>(request: IDBRequest<T>) =>
			new Promise<T>((done, fail) => {
				request.onsuccess = () => done(request.result);
				request.onerror = () => fail(request.error);
			});
		for (const { name = "" } of await indexedDB.databases()) {
			const database = await ask(indexedDB.open(name));
			for (const store of database.objectStoreNames) {
				const reading = database.transaction(store).objectStore(store);
				const keys = await ask(reading.getAllKeys());
				const values = await ask(reading.getAll());
				for (const [at, key] of keys.entries())
					found[`${name}/${store}: ${String(key)}`] = JSON.stringify(
						values[at],
					);
			}
			database.close();
		}
		for (const name of await caches.keys()) {
			const requests = await (await caches.open(name)).keys();
			found[`cache: ${name}`] = requests.map(({ url }) => url).join(" ");
		}
		found["local storage"] = JSON.stringify({ ...localStorage });
		found["session storage"] = JSON.stringify({ ...sessionStorage });
		found.cookies = document.cookie;
		found.address = location.href;
		found.title = document.title;
		return found;
	});
}

/** Where any of these words is, in whatever case. */
export function placesWith(
	words: readonly string[],
	kept: Record<string, string>,
): string[] {
	const said = (text: string) =>
		words.some((word) => text.toLowerCase().includes(word.toLowerCase()));
	return Object.keys(kept).filter((place) => said(`${place} ${kept[place]}`));
}
