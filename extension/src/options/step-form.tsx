import type { ComponentChildren } from "preact";
import type { Problem } from "../../../wasm/prescreen";
import type { MessageKey, Messages } from "../panel/messages";
import { Problems } from "./fields";
import { Status } from "./footer";

/** The ways out of a step. */
export interface Going {
	/** To the step after this one. */
	next: () => void;
	/** To the one before; null at the first. */
	back: (() => void) | null;
}

/** A step: what it is about, its fields, and the ways out of it. */
export function StepForm(
	props: Going & {
		note: string;
		messages: Messages;
		status?: MessageKey | null;
		problems?: readonly Problem[];
		/** Keeps what was entered; true when that went well. */
		keep: () => Promise<boolean>;
		children: ComponentChildren;
	},
) {
	const { next, back, note, messages: t, keep, children } = props;
	const { status = null, problems = [] } = props;
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				void keep().then((kept) => {
					if (kept) next();
				});
			}}
		>
			<p class="hint before">{note}</p>
			{children}
			<footer>
				<Problems problems={problems} />
				<Status status={status} messages={t} />
				<div class="buttons">
					<button type="submit" class="main">
						{t("startNext")}
					</button>
					<button type="button" class="quiet" onClick={next}>
						{t("startSkipStep")}
					</button>
					{back && (
						<button type="button" class="quiet" onClick={back}>
							{t("startBack")}
						</button>
					)}
				</div>
			</footer>
		</form>
	);
}
