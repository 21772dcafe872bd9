import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { World } from "../driver/world";

/** Real pictures under these names; none of them shows a person. */
export async function pictures<N extends string[]>(
	world: World,
	...names: N
): Promise<{ [K in keyof N]: string }> {
	const folder = join(world.paths.work, world.kind, "pictures");
	await mkdir(folder, { recursive: true });
	const paths = names.map((name) => join(folder, name));
	for (const [at, path] of paths.entries()) {
		const size = [128, 48, 32, 16][at % 4];
		await copyFile(join(world.paths.built, "icons", `${size}.png`), path);
	}
	return paths as { [K in keyof N]: string };
}
