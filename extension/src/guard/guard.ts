import { createMarks } from "../composer/marks";
import type { Site } from "../sites/site";
import { readAhead } from "./ahead";
import { listen } from "./events";
import { Hold } from "./hold";
import { LeftBehind } from "./left-behind";
import type { Check, PanelPort } from "./ports";
import { readDraft } from "./reading";
import { Verdicts } from "./verdicts";

export interface GuardOptions {
	site: Site;
	check: Check;
	/** Whether anybody is there to be asked; to be answered at once. */
	reachable?: () => boolean;
	warm: () => void;
	panel: PanelPort;
	/** Ends everything that hangs on the page. */
	signal: AbortSignal;
}

export interface Guard {
	/** The profile has changed: no verdict counts any more. */
	forget(): void;
}

/** Watches the boxes of a page. Start it before the page's own scripts. */
export function startGuard(options: GuardOptions): Guard {
	const { site, check, reachable, warm, panel, signal } = options;
	const verdicts = new Verdicts(check, reachable);
	const leftBehind = new LeftBehind();
	const read = (box: HTMLElement) => {
		const left = leftBehind.read(box);
		if (left) return left;
		const reading = readDraft(site, box);
		leftBehind.seen(box, reading);
		return reading;
	};
	const hold = new Hold(read, verdicts, panel);
	const marks = createMarks(signal);
	const edited = hold.edited.bind(hold);
	const { touch } = readAhead({ read, verdicts, marks, warm, edited, signal });
	listen({ site, read, leftBehind, hold, touch, signal });
	return { forget: () => verdicts.forget() };
}
