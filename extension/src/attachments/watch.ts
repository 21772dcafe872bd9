import { receiveFiles } from "./link";
import type { Surroundings } from "./ports";
import { Questions } from "./questions";

/** Asks about every file before the page gets it. Start it before the page's own scripts. */
export function watchAttachments(surroundings: Surroundings): void {
	const { onDuty, signal } = surroundings;
	receiveFiles(new Questions(surroundings), onDuty, signal);
}
