import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = {
	chromium: [
		"chromium",
		"chromium-browser",
		"google-chrome-stable",
		"google-chrome",
	],
	// The ESR is what Debian has and what clinics run.
	firefox: ["firefox-esr", "firefox"],
};
const packages = { chromium: "chromium", firefox: "firefox-esr" };

/** The path of the browser; installs it where that is possible. */
export async function findBrowser(kind) {
	const variable = kind.toUpperCase();
	const named = process.env[variable];
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`${variable} names ${named}, which does not exist`);
	}
	const there = onPath(names[kind]);
	if (there) return there;
	if (!existsSync("/etc/debian_version") || !onPath(["apt-get"])) {
		throw new Error(
			`The browser tests need ${kind}. Install it, or set ${variable} to its program.`,
		);
	}
	console.log(`Installing ${packages[kind]} for the browser tests …`);
	apt("update");
	apt("install", "-y", "--no-install-recommends", packages[kind]);
	const installed = onPath(names[kind]);
	if (!installed)
		throw new Error(`${packages[kind]} was installed, but there is no ${kind}`);
	return installed;
}

function apt(...args) {
	const command = ["apt-get", "-qq", ...args];
	if (process.getuid?.() !== 0) command.unshift("sudo");
	const [program, ...rest] = command;
	execFileSync(program, rest, {
		stdio: ["ignore", "ignore", "inherit"],
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
	});
}

function onPath(programs) {
	for (const program of programs) {
		for (const folder of (process.env.PATH ?? "").split(delimiter)) {
			const path = join(folder, program);
			try {
				accessSync(path, constants.X_OK);
				return path;
			} catch {
				// Not here; the next folder may have it.
			}
		}
	}
	return undefined;
}
