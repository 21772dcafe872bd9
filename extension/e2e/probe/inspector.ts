// Runs as a content script of the "inspecting" variant: opens the inspector as the
// product does, and hands a test's page what it says.
import type { Inspector } from "../../src/pictures/inspection";
import { openInspector } from "../../src/pictures-link";
import type { Asked, Told } from "./probe";

let inspector: Promise<Inspector> | null = null;

addEventListener("message", async ({ data }: MessageEvent<Asked | Told>) => {
	if (!data || !("asked" in data)) return;
	const begin = performance.now();
	const told = await answer(data);
	const took = performance.now() - begin;
	postMessage({ ...told, told: data.asked, took } satisfies Told, "*");
});

async function answer({ what, file, faces }: Asked): Promise<Partial<Told>> {
	try {
		inspector ??= openInspector();
		const open = await inspector;
		switch (what) {
			case "inspect": {
				const { signal } = new AbortController();
				return { inspection: await open.inspect(file, signal) };
			}
			case "blurred":
				return { file: await open.blurred(file, faces) };
			case "stripped":
				return { file: await open.withoutMetadata(file) };
			case "close":
				open.close();
				inspector = null;
				return {};
		}
	} catch (error) {
		return { error: String(error) };
	}
}
