import assert from "node:assert/strict";
import { test } from "node:test";
import { smallSize } from "./small";

test("a preview is never larger than the picture", () => {
	const wide = smallSize({ width: 4000, height: 3000 });
	assert.deepEqual(wide, { width: 640, height: 480 });
	const tiny = { width: 30, height: 20 };
	assert.deepEqual(smallSize(tiny), tiny);
	const strip = smallSize({ width: 9000, height: 3 });
	assert.deepEqual(strip, { width: 640, height: 1 });
});
