// Measures the core where it works: in the background of the built extension.
import { launchChromium } from "../../extension/e2e/driver/chromium";
import { until } from "../../extension/e2e/driver/until";
import { timed } from "./timing.mjs";

/** What Chromium's clock can tell apart in a worker, in milliseconds. */
const step = 0.1;

/** `closed` is a port on which nobody listens: nothing here needs a network. */
export async function measureInChromium({
	executable,
	extension,
	drafts,
	closed,
}) {
	const engine = await launchChromium({
		executable,
		extensions: [extension],
		proxy: { host: "127.0.0.1", port: closed },
	});
	try {
		const page = await engine.extensionPage();
		// Right after it was installed nobody may answer yet.
		await until("the background to answer", () => page.evaluate(answers));
		const starts = [];
		for (let n = 0; n < 15; n++) {
			await engine.stopBackground();
			starts.push(await page.evaluate(firstVerdict, drafts[0][1][n]));
		}
		const background = await page
			.browser()
			.waitForTarget((it) => it.type() === "service_worker");
		const worker = await background.worker();
		const inside = {};
		const asked = {};
		for (const [length, inputs] of drafts) {
			inside[length] = await run(
				worker,
				"(it) => prescreen.screen(it)",
				inputs,
			);
			asked[length] = await run(
				page,
				'(draft) => chrome.runtime.sendMessage({ kind: "screen", draft })',
				inputs,
			);
		}
		return {
			version: await page.browser().version(),
			starts,
			inside,
			asked,
			wasm: await linearMemory(worker.client),
		};
	} finally {
		await engine.close();
	}
}

function run(place, call, inputs) {
	const options = { warmUp: 1500, least: 100, during: 3000, step };
	return place.evaluate(
		`(${timed})(${call}, ${JSON.stringify(inputs)}, ${JSON.stringify(options)})`,
	);
}

function answers() {
	return chrome.runtime
		.sendMessage({ kind: "warm" })
		.then(Boolean, () => false);
}

async function firstVerdict(draft) {
	const begin = performance.now();
	const answer = await chrome.runtime.sendMessage({ kind: "screen", draft });
	if (answer.kind !== "report") throw new Error(answer.error);
	return performance.now() - begin;
}

/** Of all modules in the worker. */
async function linearMemory(client) {
	const { result: prototype } = await client.send("Runtime.evaluate", {
		expression: "WebAssembly.Memory.prototype",
	});
	const { objects } = await client.send("Runtime.queryObjects", {
		prototypeObjectId: prototype.objectId,
	});
	const { result } = await client.send("Runtime.callFunctionOn", {
		objectId: objects.objectId,
		functionDeclaration:
			"function () { return this.reduce((sum, it) => sum + it.buffer.byteLength, 0) }",
		returnByValue: true,
	});
	return result.value;
}
