import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** Lays every package into a folder of its name, unless it is there in this version. */
export async function fetchPackages(packages, into) {
	for (const [name, { version, integrity }] of Object.entries(packages)) {
		const folder = join(into, name);
		if (await isThere(folder, version)) continue;
		console.log(`Fetching ${name} ${version} …`);
		const aside = `${folder}.new`;
		await rm(aside, { recursive: true, force: true });
		await mkdir(aside, { recursive: true });
		const packed = execFileSync(
			"npm",
			["pack", "--silent", "--pack-destination", aside, `${name}@${version}`],
			{ cwd: aside, encoding: "utf8" },
		).trim();
		const archive = join(aside, packed);
		const digest = createHash("sha512").update(await readFile(archive));
		if (`sha512-${digest.digest("base64")}` !== integrity) {
			throw new Error(`${name} ${version} is not what it was`);
		}
		execFileSync("tar", ["xzf", archive, "-C", aside]);
		await rm(folder, { recursive: true, force: true });
		await rename(join(aside, "package"), folder);
		await rm(aside, { recursive: true });
	}
}

async function isThere(folder, version) {
	const path = join(folder, "package.json");
	if (!existsSync(path)) return false;
	const found = JSON.parse(await readFile(path, "utf8")).version;
	return found.replace(/^v/, "") === version;
}
