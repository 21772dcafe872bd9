import { keepDesk } from "../../extension/src/pictures/desk";
import type { Inspector } from "../../extension/src/pictures/inspection";
import { inspectorAt } from "../../extension/src/pictures/line";

/** The worker, as the build names it; a script knows its element only while it starts. */
const address = document.currentScript?.dataset.pictures ?? "";

/**
 * Looks at files in a worker of the page's own, by what the extension has in its
 * frame. From disk, where there are no workers, every file "failed".
 */
export async function openInspector(): Promise<Inspector> {
	const { port1, port2 } = new MessageChannel();
	keepDesk(port2, () => new Worker(address));
	return inspectorAt(port1, { stands: () => true, leave: () => undefined });
}
