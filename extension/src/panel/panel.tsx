import { render } from "preact";
import type { Actions, Anchor, PanelPort, View } from "../guard/ports";
import { pressAt } from "./button";
import { Card, words } from "./card";
import { inputAt } from "./field";
import { goRound, takeFocus } from "./focus";
import { announce, createHost } from "./host";
import type { Messages } from "./messages";
import { beside, outOfTheWay, placeBeside, placeCentred } from "./place";
import { shieldPanel } from "./shield";

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
	const host = createHost("prescreen-panel");
	const { element, root } = host;
	const frame = document.createElement("div");
	root.append(frame);

	let shown = 0;
	let leave = () => {};
	let unplace = () => {};

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
		unplace();
		unplace = () => {};
		render(null, frame);
		host.remove();
	};
	signal.addEventListener("abort", close);

	return {
		show(anchor: Anchor | null, view: View, actions: Actions) {
			shown++;
			leave = actions.back;
			unplace();
			// A new key: no half-made decision lives on into the next view.
			render(
				<Card key={shown} view={view} actions={actions} messages={messages} />,
				frame,
			);
			host.show();
			const decides = decisive.includes(view.state);
			const sides = decides ? beside : outOfTheWay;
			unplace = anchor
				? placeBeside(anchor, element, sides, actions.gone)
				: placeCentred(element);
			const [title, note] = words(view);
			const said = note ? [title, note] : [title];
			announce(host.live, said.map((it) => messages(it)).join(". "));
			if (decides) takeFocus(root);
		},
		close,
	};
}
