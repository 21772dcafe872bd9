import { createMarks } from "../composer/marks";
import type { Site } from "../sites/site";
import { readAhead } from "./ahead";
import { Decisions } from "./decisions";
import { shareDuty } from "./duty";
import { listen } from "./events";
import { Hold } from "./hold";
import { LeftBehind } from "./left-behind";
import { answerNets, callNets } from "./net-link";
import { keepsNothing, Outcomes } from "./outcomes";
import type { Check, HintsPort, Keep, PanelPort } from "./ports";
import { glancer } from "./reading";
import { Requests } from "./requests";
import { Trail } from "./trail";
import { Verdicts } from "./verdicts";
import { Writing } from "./writing";

export interface GuardOptions {
	site: Site;
	check: Check;
	/** Whether anybody is there to be asked; to be answered at once. */
	reachable?: () => boolean;
	warm: () => void;
	/** Where decisions are recorded; without it there is no record. */
	keep?: Keep;
	/** Opens what the policy is read and signed on. */
	openPolicy?: () => void;
	panel: PanelPort;
	hints: HintsPort;
	/** Ends everything that hangs on the page. */
	signal: AbortSignal;
}

export interface Guard {
	/** The profile has changed: no verdict counts any more. */
	forget(): void;
	/** Whether this copy of the extension is the one that acts on the page. */
	onDuty(): boolean;
}

/** Watches the boxes of a page. Start it before the page's own scripts. */
export function startGuard(options: GuardOptions): Guard {
	const { site, check, warm, panel, hints, signal } = options;
	const { reachable = () => true, keep = keepsNothing } = options;
	const { openPolicy = () => {} } = options;
	const verdicts = new Verdicts(check, reachable);
	const leftBehind = new LeftBehind();
	const look = glancer(site);
	const glance = (box: HTMLElement, inFull: boolean) => {
		const left = leftBehind.read(box);
		if (left) return left;
		const reading = look(box, inFull);
		leftBehind.seen(box, reading);
		return reading;
	};
	const read = (box: HTMLElement) => glance(box, true);
	const writing = new Writing({
		hints,
		marks: createMarks(signal),
		again: (box) => touch(box),
		replace: (box, text) => hold.replace(box, text),
		signal,
	});
	const decisions = new Decisions({
		read,
		verdicts,
		panel: writing.silencedBy(panel),
		outcomes: new Outcomes(keep),
		openPolicy,
	});
	const trail = new Trail();
	const hold = new Hold(read, verdicts, decisions, trail);
	const requests = new Requests({ site, read, verdicts, decisions, trail });
	const begin = () => {
		clearAway();
		callNets();
	};
	const onDuty = shareDuty({ reachable, begin, signal });
	const { touch } = readAhead({
		glance,
		verdicts,
		tell: writing.tell.bind(writing),
		warm,
		edited: (box, draft) => {
			trail.held(box, draft);
			decisions.edited(box);
		},
		onDuty,
		signal,
	});
	listen({ site, read, leftBehind, hold, decisions, touch, onDuty, signal });
	answerNets({ requests, onDuty, signal });
	onDuty();
	return {
		forget() {
			verdicts.forget();
			trail.forget();
		},
		onDuty,
	};
}

/** Firefox ends a guard with its extension, and leaves what it has drawn. */
function clearAway(): void {
	for (const left of document.querySelectorAll(
		"prescreen-panel, prescreen-hints, prescreen-marks, prescreen-question",
	)) {
		left.remove();
	}
}
