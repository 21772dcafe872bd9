import { createMarks } from "../composer/marks";
import type { Site } from "../sites/site";
import { readAhead } from "./ahead";
import { listen } from "./events";
import { Hold } from "./hold";
import type { Check, HintsPort, PanelPort } from "./ports";
import { readDraft } from "./reading";
import { Verdicts } from "./verdicts";
import { Writing } from "./writing";

export interface GuardOptions {
	site: Site;
	check: Check;
	/** Whether anybody is there to be asked; to be answered at once. */
	reachable?: () => boolean;
	warm: () => void;
	panel: PanelPort;
	hints: HintsPort;
	/** Ends everything that hangs on the page. */
	signal: AbortSignal;
}

export interface Guard {
	/** The profile has changed: no verdict counts any more. */
	forget(): void;
}

/** Watches the boxes of a page. Start it before the page's own scripts. */
export function startGuard(options: GuardOptions): Guard {
	const { site, check, reachable, warm, panel, hints, signal } = options;
	const verdicts = new Verdicts(check, reachable);
	const read = (box: HTMLElement) => readDraft(site, box);
	const writing = new Writing({
		hints,
		marks: createMarks(signal),
		again: (box) => touch(box),
		replace: (box, text) => hold.replace(box, text),
		signal,
	});
	const hold = new Hold(read, verdicts, writing.silencedBy(panel));
	const edited = hold.edited.bind(hold);
	const tell = writing.tell.bind(writing);
	const { touch } = readAhead({ read, verdicts, tell, warm, edited, signal });
	listen({ site, read, hold, touch, signal });
	return { forget: () => verdicts.forget() };
}
