// What a run of browser tests has in common, whatever page it drives.
import { once } from "node:events";
import { run } from "node:test";
import { parseArgs } from "node:util";
import { findBrowser } from "./browsers.mjs";
import { table } from "./table.mjs";

/**
 * Reads `[--browser chromium|firefox] [--only PATTERN] [--suite NAME]`, finds or installs the
 * browsers that are asked for and tells the tests by the environment.
 */
export async function wantedBrowsers() {
	const { values } = parseArgs({
		options: {
			browser: { type: "string" },
			only: { type: "string" },
			suite: { type: "string", default: "scenarios" },
		},
	});
	const kinds = ["chromium", "firefox"].filter(
		(kind) => !values.browser || kind === values.browser,
	);
	if (kinds.length === 0) {
		console.error(
			`--browser must be chromium or firefox, not ${values.browser}`,
		);
		process.exit(2);
	}
	for (const kind of kinds) {
		process.env[kind.toUpperCase()] = await findBrowser(kind);
	}
	process.env.PRESCREEN_ONLY = values.only ?? "";
	process.env.NODE_OPTIONS =
		`${process.env.NODE_OPTIONS ?? ""} --enable-source-maps`.trim();
	return { kinds, suite: values.suite };
}

/**
 * Runs one stage of test files after the other, those of a stage abreast or in turn,
 * and prints one line a scenario. A failure, and a run without any scenario, set the
 * exit code. `told` words the last line.
 */
export async function runTests(stages, kinds, told) {
	const results = table(kinds);
	const begin = performance.now();
	let failed = false;
	for (const { files, abreast } of stages) {
		const stream = run({ files, concurrency: abreast ? files.length : 1 });
		stream.on("test:pass", (event) => results.add(event, true));
		stream.on("test:fail", (event) => {
			failed = true;
			results.add(event, false);
			console.error(`\n${event.name}`);
			console.error(event.details.error?.cause ?? event.details.error);
		});
		stream.on("test:diagnostic", ({ message }) => {
			// The runner's own totals come this way as well.
			if (/^(measured|stumbled)/.test(message)) console.log(message);
		});
		stream.on("test:stdout", ({ message }) => process.stdout.write(message));
		stream.on("test:stderr", ({ message }) => process.stderr.write(message));
		const end = once(stream, "end");
		stream.resume();
		await end;
	}
	console.log(`\n${results.print()}`);
	const seconds = Math.round((performance.now() - begin) / 1000);
	console.log(`\n${told(results.size, seconds)}`);
	if (failed || results.size === 0) process.exitCode = 1;
}
