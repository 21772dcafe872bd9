import assert from "node:assert/strict";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { hashOf } from "../driver/arrivals";
import type { Tab } from "../driver/tab";
import type { World } from "../driver/world";
import type { Suite } from "./suite";

/** A way for files into the page, worked as a person works it. */
interface Entry {
	name: string;
	attach(tab: Tab, paths: readonly string[]): Promise<void>;
}

const entries: Entry[] = [
	...["document", "open root", "closed root"].map((input) => ({
		name: `input, ${input}`,
		attach: (tab: Tab, paths: readonly string[]) => tab.choose(input, ...paths),
	})),
];

/** Files before they reach the page. */
export function attachments(suite: Suite): void {
	for (const { name, attach } of entries) {
		suite.add("nothing arrives before the answer", name, async (world) => {
			const tab = await world.open("www.facebook.com", "/attach/");
			const [one, two] = await pictures(world, "one.png", "two.png");
			await attach(tab, [one, two]);
			const { title } = await tab.question.asks();
			assert.match(title, /2 files/);
			assert.deepEqual(await tab.uploads(0), []);
			await tab.question.press("nobody");
			await tab.question.is("the second", (it) => it.file === "two.png");
			await tab.question.asks();
			assert.deepEqual(await tab.uploads(0), []);
			await tab.question.press("staff");
			const arrived = await tab.uploads(2);
			assert.deepEqual(
				arrived.map(({ name, hash }) => ({ name, hash })),
				[
					{ name: "one.png", hash: hashOf(await readFile(one)) },
					{ name: "two.png", hash: hashOf(await readFile(two)) },
				],
			);
		});
	}
}

type Paths = [string, string, ...string[]];

/** Real pictures under these names. */
async function pictures(world: World, ...names: string[]): Promise<Paths> {
	const folder = join(world.paths.work, "pictures");
	await mkdir(folder, { recursive: true });
	const paths = names.map((name) => join(folder, name));
	for (const [at, path] of paths.entries()) {
		const size = [128, 48, 32, 16][at % 4];
		await copyFile(join(world.paths.built, "icons", `${size}.png`), path);
	}
	return paths as Paths;
}
