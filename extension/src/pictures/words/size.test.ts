import assert from "node:assert/strict";
import { test } from "node:test";
import { sizeToRead } from "./size";

test("small pictures are enlarged, large ones are made smaller", () => {
	const read = (width: number, height: number) => {
		const size = sizeToRead({ width, height });
		return [size.width, size.height];
	};
	assert.deepEqual(read(300, 200), [600, 400]);
	assert.deepEqual(read(1000, 500), [1200, 600]);
	assert.deepEqual(read(1200, 900), [1200, 900]);
	assert.deepEqual(read(3000, 4000), [1500, 2000]);
});
