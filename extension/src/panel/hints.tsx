import { render } from "preact";
import type {
	Explanation,
	HintActions,
	HintsPort,
	Standing,
} from "../guard/ports";
import { pressAt } from "./button";
import { ExplanationCard, spoken } from "./explanation";
import { goRound, takeFocus } from "./focus";
import { announce, createHost } from "./host";
import { Indicator, wordsOf } from "./indicator";
import type { Messages } from "./messages";
import { around, type Placed, placeExplanation } from "./place-explanation";
import { placeIndicator } from "./place-indicator";
import { shieldPanel } from "./shield";

export interface HintsOptions {
	messages: Messages;
	/** Ends them with everything else that hangs on the page. */
	signal: AbortSignal;
}

/** Nobody wants to hear about every word; this long after the last change it is told. */
const pause = 900;

/** The indicator at the box, and the explanation beside words. */
export function createHints({ messages: t, signal }: HintsOptions): HintsPort {
	const host = createHost("prescreen-hints");
	const { element, root, live } = host;
	const pill = part();
	const card = part();
	root.append(pill, card);

	let actions: HintActions | null = null;
	let shownAt: { box: HTMLElement; words: string; placed: Placed } | null =
		null;
	let opened: Placed | null = null;
	let count = 0;
	let telling: ReturnType<typeof setTimeout> | undefined;
	let told: { box: HTMLElement; words: string } | null = null;

	const key = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		if (event.key === "Escape") {
			event.preventDefault();
			actions?.fold();
		}
		if (event.key === "Enter" && event.repeat) event.preventDefault();
		if (event.key === "Tab" && opened) goRound(root, card, event);
	};
	shieldPanel(element, root, { press: pressAt, key, keepsFocus: true }, signal);

	/** What has changed while somebody writes is told in the next pause. */
	const tell = (box: HTMLElement, standing: Standing, words: string) => {
		clearTimeout(telling);
		const before = told?.box === box ? told.words : "";
		const bad = ["found", "paused", "unavailable"].includes(standing.state);
		const better = standing.state === "clear" && before !== "";
		if (words === before || (!bad && !better)) return;
		telling = setTimeout(() => {
			told = bad ? { box, words } : null;
			announce(live, `Prescreen: ${words}. ${t("indicatorHint")}`);
		}, pause);
	};
	const unpill = () => {
		clearTimeout(telling);
		shownAt?.placed.end();
		shownAt = null;
		render(null, pill);
	};
	const fold = () => {
		opened?.end();
		opened = null;
		render(null, card);
		if (!shownAt) host.remove();
	};
	const hide = () => {
		unpill();
		fold();
	};
	signal.addEventListener("abort", hide);

	return {
		connect(given) {
			actions = given;
		},
		show(box, standing) {
			if (!actions) return;
			const words = wordsOf(standing, t);
			if (shownAt?.box !== box) unpill();
			if (!words) {
				unpill();
				if (!opened) host.remove();
				return;
			}
			tell(box, standing, words);
			// The same words again, as with most keys, are no work at all.
			if (shownAt?.words === words) {
				shownAt.placed.later();
				return;
			}
			const { press, gone } = actions;
			render(
				<Indicator standing={standing} messages={t} onPress={press} />,
				pill,
			);
			host.show();
			const placed =
				shownAt?.placed ?? placeIndicator(box, pill, element, gone);
			shownAt = { box, words, placed };
			placed.later();
		},
		hide,
		explain(explanation: Explanation) {
			if (!actions) return;
			opened?.end();
			count++;
			render(
				<ExplanationCard
					key={count}
					explanation={explanation}
					actions={actions}
					messages={t}
				/>,
				card,
			);
			host.show();
			const { box, at } = explanation;
			opened = at
				? placeExplanation(box, "top-start", at, card, actions.gone)
				: placeExplanation(
						box,
						"bottom-end",
						() => (shownAt ? around(box, pill) : box.getBoundingClientRect()),
						card,
						actions.gone,
					);
			if (explanation.focused) takeFocus(root);
			else announce(live, spoken(explanation, t));
		},
		fold,
		focused: () => document.activeElement === element,
		hovered: () => element.matches(":hover"),
	};
}

/** A part of the host with a place of its own. */
function part(): HTMLElement {
	const made = document.createElement("div");
	made.style.cssText = "position: fixed; left: 0; top: 0; visibility: hidden";
	return made;
}
