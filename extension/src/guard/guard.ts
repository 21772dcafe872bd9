import type { Finding } from "../../../wasm/prescreen";
import { readBox } from "../composer/box";
import { createMarks } from "../composer/marks";
import { replaceDraft } from "../composer/replace";
import { whenRenewed } from "../listening";
import type { Kept, ReasonCode } from "../record/entry";
import type { Site } from "../sites/site";
import { readAhead } from "./ahead";
import { Decisions } from "./decisions";
import { shareDuty } from "./duty";
import { listen } from "./events";
import { Hold } from "./hold";
import { LeftBehind } from "./left-behind";
import { answerNets, callNets } from "./net-link";
import { keepsNothing, Outcomes } from "./outcomes";
import { Pauses } from "./pauses";
import type { Check, HintsPort, Keep, PanelPort, Standing } from "./ports";
import { glancer, isBlank } from "./reading";
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
	/** How it stands with the box that was written in last. */
	stands?: (standing: Standing | null) => void;
	panel: PanelPort;
	hints: HintsPort;
	/** Ends everything that hangs on the page. */
	signal: AbortSignal;
}

export interface Guard {
	/** The profile has changed: no verdict counts any more. */
	forget(): void;
	/** The box that was written in last, and what is found there; null when there is none. */
	state(): { standing: Standing; findings: readonly Finding[] } | null;
	/** Lets what is found in that box go out with this reason, once that is recorded. */
	pause(reason: ReasonCode): Promise<Kept>;
	resume(): Promise<Kept>;
	/** Puts a text into that box, if nothing stands there. */
	put(text: string): Promise<"box" | "taken" | "none">;
	/** Whether this copy of the extension is the one that acts on the page. */
	onDuty(): boolean;
}

/** Watches the boxes of a page. Start it before the page's own scripts. */
export function startGuard(options: GuardOptions): Guard {
	const { site, check, warm, panel, hints, signal } = options;
	const { reachable = () => true, keep = keepsNothing } = options;
	const { openPolicy = () => {}, stands = () => {} } = options;
	const pauses = new Pauses(keep);
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
		paused: (box) => pauses.reasonFor(box) !== undefined,
		changed: stands,
		signal,
	});
	const decisions = new Decisions({
		read,
		verdicts,
		panel: writing.silencedBy(panel),
		outcomes: new Outcomes(keep),
		pauses,
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
		overtaken: writing.overtaken.bind(writing),
		warm,
		edited: (box, draft) => {
			trail.held(box, draft);
			decisions.edited(box);
		},
		onDuty,
		signal,
	});
	listen({
		site,
		read,
		leftBehind,
		hold,
		decisions,
		touch,
		onDuty,
		failed: () => panel.warn(),
		signal,
	});
	answerNets({ requests, onDuty, signal });
	onDuty();
	const ofLast = async (act: (box: HTMLElement) => Promise<Kept>) => {
		const box = writing.last;
		if (!box || !onDuty()) return { kind: "unrecorded", full: false } as const;
		const kept = await act(box);
		writing.renew();
		return kept;
	};
	whenRenewed(() => {
		if (onDuty()) decisions.announce({ state: "rebuilt" });
	});
	return {
		forget() {
			verdicts.forget();
			trail.forget();
			pauses.forget();
			writing.renew();
			// What is being written is judged anew, without waiting for a key.
			const box = writing.last;
			if (box && onDuty()) touch(box);
		},
		state: () => writing.state,
		pause: (reason) =>
			ofLast((box) => pauses.begin(box, read(box).draft, reason)),
		resume: () => ofLast((box) => pauses.end(box, read(box).draft)),
		async put(text) {
			const box = writing.last;
			if (!box) return "none";
			if (!isBlank(readBox(box))) return "taken";
			return (await replaceDraft(box, text)) ? "box" : "none";
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
