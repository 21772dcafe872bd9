import { render } from "preact";
import type { Actions, QuestionPort, View } from "../attachments/ports";
import { pressAt } from "./button";
import { goRound, takeFocus } from "./focus";
import { announce, createHost } from "./host";
import { keepShown } from "./keep-shown";
import type { Messages } from "./messages";
import { placeCentred } from "./place";
import { QuestionCard, spokenOf, subjectOf } from "./question-card";
import { shieldPanel } from "./shield";
import { Steadiness } from "./steadiness";

export interface QuestionOptions {
	messages: Messages;
	signal: AbortSignal;
}

/** The question about files, in the middle of the window. */
export function createQuestion({
	messages: t,
	signal,
}: QuestionOptions): QuestionPort {
	const steadiness = new Steadiness();
	const host = createHost("prescreen-question", () => steadiness.disturbed());
	const { element, root } = host;
	const frame = document.createElement("div");
	root.append(frame);
	// For whoever cannot see when a press begins to count.
	const tell = () => {
		frame.dataset.steady = String(steadiness.steady);
	};
	tell();
	steadiness.watch(tell);
	let leave = () => {};
	let unplace: (() => void) | null = null;
	let subject = "";
	let said = "";
	let unkeep = () => {};

	const key = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		if (event.key === "Escape") {
			event.preventDefault();
			leave();
		}
		// A key still held down from choosing the file must not answer.
		if (event.key === "Enter" && event.repeat) event.preventDefault();
		if (event.key === "Tab") goRound(root, frame, event);
	};
	/** What was found may come in under a press, and put another answer there. */
	const press = (target: Element) => {
		if (steadiness.steady) pressAt(target);
	};
	shieldPanel(element, root, { press, key }, signal);

	const close = () => {
		unkeep();
		unplace?.();
		unplace = null;
		subject = "";
		said = "";
		render(null, frame);
		host.remove();
	};
	signal.addEventListener("abort", close);
	/** The page keeps the question from being seen: the file stays where it is. */
	const lost = () => {
		leave();
		close();
		// The browser's own dialog, which nothing hides.
		setTimeout(() => alert(t("hiddenByPage")));
	};

	return {
		show(view: View, actions: Actions) {
			leave = actions.leave;
			const before = subject;
			const focused = root.activeElement !== null;
			subject = subjectOf(view);
			render(
				<QuestionCard view={view} actions={actions} messages={t} />,
				frame,
			);
			host.show();
			unplace ??= placeCentred(host);
			unkeep();
			unkeep = keepShown(host, {
				disturbed: () => steadiness.disturbed(),
				lost,
			});
			const words = spokenOf(view, t);
			if (words !== said) {
				steadiness.disturbed();
				announce(host.live, words);
			}
			said = words;
			// What is found meanwhile leaves the focus where it is.
			const usable = root.activeElement?.matches(":enabled, h1, section");
			if (subject !== before || (focused && !usable)) takeFocus(root);
		},
		close,
	};
}
