import { render } from "preact";
import type { Actions, Anchor, PanelPort, View } from "../guard/ports";
import { pressAt } from "./button";
import { Card, words } from "./card";
import { inputAt } from "./field";
import { goRound, takeFocus } from "./focus";
import { announce, createHost } from "./host";
import { keepShown } from "./keep-shown";
import type { Messages } from "./messages";
import { beside, outOfTheWay, placeBeside, placeCentred } from "./place";
import { shieldPanel } from "./shield";
import { Steadiness } from "./steadiness";

export interface PanelOptions {
	messages: Messages;
	/** Ends the panel with everything else that hangs on the page. */
	signal: AbortSignal;
}

/** The states in which the user has to decide something; the others only tell. */
const decisive: readonly View["state"][] = [
	"held",
	"barred",
	"failed",
	"cut-off",
];

/** The panel beside the box. */
export function createPanel({ messages, signal }: PanelOptions): PanelPort {
	const steadiness = new Steadiness();
	const host = createHost("prescreen-panel", () => steadiness.disturbed());
	const { element, root } = host;
	const frame = document.createElement("div");
	root.append(frame);

	let shown = 0;
	let leave = () => {};
	let unplace = () => {};
	let unkeep = () => {};

	const key = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		if (event.key === "Escape") {
			event.preventDefault();
			leave();
		}
		// A key still held down from sending must not press a button here.
		if (event.key === "Enter" && event.repeat) event.preventDefault();
		if (event.key === "Tab") goRound(root, frame, event);
	};
	shieldPanel(element, root, { press: pressAt, key, input: inputAt }, signal);

	const close = () => {
		unkeep();
		unplace();
		unkeep = unplace = () => {};
		render(null, frame);
		host.remove();
	};
	signal.addEventListener("abort", close);

	// The browser's own dialog, which nothing hides; not in the midst of what the page is doing.
	const warn = () => void setTimeout(() => alert(messages("hiddenByPage")));
	/** The page keeps the panel from being seen. */
	const lost = (back: () => void) => {
		back();
		close();
		warn();
	};

	const show = (anchor: Anchor | null, view: View, actions: Actions) => {
		shown++;
		leave = actions.back;
		unplace();
		unkeep();
		// A new key: no half-made decision lives on into the next view.
		render(
			<Card
				key={shown}
				view={view}
				actions={actions}
				messages={messages}
				steadiness={steadiness}
			/>,
			frame,
		);
		host.show();
		const decides = decisive.includes(view.state);
		steadiness.disturbed();
		if (decides)
			unkeep = keepShown(host, {
				disturbed: () => steadiness.disturbed(),
				lost: () => lost(actions.back),
			});
		const sides = decides ? beside : outOfTheWay;
		unplace = anchor
			? placeBeside(anchor, host, sides, actions.gone)
			: placeCentred(host);
		const [title, note] = words(view);
		const said = note ? [title, note] : [title];
		announce(host.live, said.map((it) => messages(it)).join(". "));
		if (decides) takeFocus(root);
	};
	return {
		show(anchor, view, actions) {
			try {
				show(anchor, view, actions);
			} catch {
				lost(actions.back);
			}
		},
		close,
		warn,
	};
}
