import { render } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Actions } from "../../../extension/src/guard/ports";
import { pressAt } from "../../../extension/src/panel/button";
import { Held } from "../../../extension/src/panel/held";
import { Icon, type IconName } from "../../../extension/src/panel/icons";
import { panelStyles } from "../../../extension/src/panel/styles";
import { messages, words } from "../words";
import pageStyles from "./findings.css";
import type { Outcome } from "./report";

/** What was found, as the panel says it. */
export function Findings(props: {
	outcome: Outcome;
	onTryAgain: () => void;
	onUse: (text: string) => void;
}) {
	const { outcome } = props;
	const { icon, title, note, tone } = said(outcome);
	const there = outcome.state === "report";
	// Tools that measure pages, ours among them, read this.
	useLayoutEffect(() => {
		if (there) performance.mark("first verdict");
	}, [there]);
	return (
		<div data-part="report" data-verdict={tone}>
			<div class="verdict" role="status">
				<span class="badge">
					<Icon name={icon} />
				</span>
				<div>
					<h2 id="verdict">{title}</h2>
					{note && <p class="soft">{note}</p>}
				</div>
			</div>
			{outcome.state === "failed" && (
				<button type="button" class="main" onClick={props.onTryAgain}>
					{words.tryAgain}
				</button>
			)}
			{outcome.state === "report" && (
				<PanelBody outcome={outcome} onUse={props.onUse} />
			)}
		</div>
	);
}

interface Said {
	tone: string;
	icon: IconName;
	title: string;
	note?: string;
}

function said(outcome: Outcome): Said {
	switch (outcome.state) {
		case "starting":
			return { tone: "none", icon: "checking", title: words.starting };
		case "empty":
			return {
				tone: "none",
				icon: "checking",
				title: words.empty,
				note: words.emptyNote,
			};
		case "failed":
			return { tone: "failed", icon: "failed", title: words.failed };
		case "report": {
			const tone = outcome.answer.report.verdict;
			if (tone !== "clear") return { tone, icon: tone, title: words[tone] };
			const note = words.clearNote;
			return { tone, icon: "replaced", title: words.clear, note };
		}
	}
}

/** The panel's own body, in a root of its own so that its style sheet fits. */
function PanelBody(props: {
	outcome: Extract<Outcome, { state: "report" }>;
	onUse: (text: string) => void;
}) {
	const host = useRef<HTMLDivElement>(null);
	const { draft, answer } = props.outcome;
	// Not an effect after painting: verdict and findings appear together.
	useLayoutEffect(() => {
		const root = host.current?.shadowRoot ?? openRoot(host.current);
		if (!root) return;
		const actions: Actions = { ...nothingHeld, replace: props.onUse };
		const clear = answer.report.verdict === "clear";
		render(
			clear ? null : (
				<div class="card" data-level={answer.report.verdict}>
					<div class="body">
						<Held
							// Another draft begins with its first reply.
							key={JSON.stringify(draft)}
							view={{ state: "held", draft, answer }}
							actions={actions}
							messages={messages}
						/>
					</div>
				</div>
			),
			root,
		);
	});
	return <div ref={host} />;
}

function openRoot(host: HTMLElement | null): ShadowRoot | undefined {
	const root = host?.attachShadow({ mode: "open" });
	// Sheets made by script, unlike style elements, are open to every policy.
	if (root) root.adoptedStyleSheets = [...panelStyles, pageStyles].map(sheet);
	root?.addEventListener("click", (event) => {
		if (event.target instanceof Element) pressAt(event.target);
	});
	return root;
}

function sheet(text: string): CSSStyleSheet {
	const made = new CSSStyleSheet();
	made.replaceSync(text);
	return made;
}

/** Here no submission waits, so there is nothing to go back from or to send. */
const nothingHeld: Actions = {
	back() {},
	send: async () => ({ kind: "unrecorded", full: false }),
	openPolicy() {},
	replace() {},
	undo() {},
	retry() {},
	copy: async () => false,
	reload() {},
	gone() {},
};
