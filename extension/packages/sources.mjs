import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What is built, installed or kept by git; nothing else lies in a checkout. */
const made = new Set([".git", "bin", "dist", "node_modules"]);

/**
 * The sources as entries of a zip: what git knows of or would add, and in an
 * unpacked source zip, where there is no git, all that was in it.
 */
export async function sources(root) {
	const names = existsSync(join(root, ".git"))
		? listedByGit(root)
		: await listed(root, "");
	return Promise.all(
		names.map(async (name) => ({
			name,
			content: await readFile(join(root, name)),
			program: name.startsWith(".ci/"),
		})),
	);
}

function listedByGit(root) {
	const options = ["--cached", "--others", "--exclude-standard", "-z"];
	const list = execFileSync("git", ["ls-files", ...options], {
		cwd: root,
		encoding: "utf8",
		maxBuffer: 1 << 26,
	});
	// What was deleted and not committed is listed still.
	return list
		.split("\0")
		.filter((name) => name && existsSync(join(root, name)));
}

async function listed(root, folder) {
	const names = [];
	for (const it of await readdir(join(root, folder), { withFileTypes: true })) {
		const name = folder ? `${folder}/${it.name}` : it.name;
		if (made.has(it.name)) continue;
		if (it.isDirectory()) names.push(...(await listed(root, name)));
		else names.push(name);
	}
	return names;
}
