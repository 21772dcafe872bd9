import { existsSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** What an organisation sets for the extension on all of its computers. */
export type Policy = Record<string, unknown>;

export interface Policies {
	/** What to start in the place of the browser. */
	executable: string;
	write(policy: Policy): Promise<void>;
}

/** Chromium on Linux reads one folder, known to it from when it was built. */
export async function chromiumPolicies(
	browser: string,
	extension: string,
	work: string,
): Promise<Policies> {
	const chrome = /chrome/.test(basename(browser));
	const folder = join(work, "policies", "managed");
	await mkdir(folder, { recursive: true });
	return {
		executable: await startOver(browser, work, [
			chrome ? "/etc/opt/chrome" : "/etc/chromium",
		]),
		write: (policy) =>
			writeFile(
				join(folder, "prescreen.json"),
				JSON.stringify({ "3rdparty": { extensions: { [extension]: policy } } }),
			),
	};
}

/** Firefox reads a file beside its program, or one for the whole system. */
export async function firefoxPolicies(
	browser: string,
	extension: string,
	work: string,
): Promise<Policies> {
	const folders = [work, join(work, "policies")];
	for (const folder of folders) await mkdir(folder, { recursive: true });
	return {
		executable: await startOver(browser, work, [
			join(dirname(browser), "distribution"),
			"/usr/lib/firefox-esr/distribution",
			"/usr/lib/firefox/distribution",
			"/etc/firefox",
		]),
		async write(policy) {
			const policies = { "3rdparty": { Extensions: { [extension]: policy } } };
			for (const folder of folders) {
				await writeFile(
					join(folder, "policies.json"),
					JSON.stringify({ policies }),
				);
			}
		},
	};
}

/**
 * Policies lie in folders of the whole system. The tests write to none of them:
 * the browser is started where a folder of the test's own lies over the first of
 * these that there is, for that browser alone.
 */
async function startOver(
	browser: string,
	work: string,
	folders: readonly string[],
): Promise<string> {
	const folder = folders.find((it) => existsSync(it));
	if (!folder) {
		throw new Error(
			`no folder for policies: make one of ${folders.join(", ")}`,
		);
	}
	const script = join(work, "start.sh");
	const root = process.getuid?.() === 0 ? "" : " --map-root-user";
	await writeFile(
		script,
		[
			"#!/bin/sh",
			`exec unshare --mount${root} sh -c 'mount --bind "$0" "$1" && shift && exec "$@"' '${work}' '${folder}' '${browser}' "$@"`,
			"",
		].join("\n"),
	);
	await chmod(script, 0o755);
	return script;
}
