// What the stores show must be there in each language, and fit.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const extension = join(dirname(fileURLToPath(import.meta.url)), "..");
const store = join(extension, "store");

for (const language of await readdir(join(extension, "_locales"))) {
	test(`the stores' texts: ${language}`, async () => {
		const messages = JSON.parse(
			await readFile(join(extension, "_locales", language, "messages.json")),
		);
		// Chrome takes 75 and 132; Mozilla and Edge take more.
		assert.ok(messages.extensionName.message.length <= 45);
		assert.ok(messages.extensionDescription.message.length <= 132);
		const text = await readFile(join(store, language, "description.txt"));
		// Edge wants 250 at least and takes 10,000.
		assert.ok(text.length > 250 && text.length < 10_000);
	});

	test(`the stores' pictures: ${language}`, async () => {
		const names = await readdir(join(store, language));
		const pictures = names.filter((name) => name.endsWith(".png"));
		assert.ok(pictures.length >= 1 && pictures.length <= 5);
		for (const name of pictures) {
			const png = await readFile(join(store, language, name));
			assert.equal(png.toString("latin1", 1, 4), "PNG");
			// The one size that all stores take.
			const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
			assert.deepEqual(size, [1280, 800], name);
		}
	});
}
