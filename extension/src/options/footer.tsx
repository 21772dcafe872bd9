import type { ComponentChildren } from "preact";
import type { Problem } from "../../../wasm/prescreen";
import type { MessageKey, Messages } from "../panel/messages";
import { Problems } from "./fields";

/** The end of a form: what became of the last step, and the button that saves. */
export function Footer(props: {
	/** Those that stand at no field. */
	problems: readonly Problem[];
	status: MessageKey | null;
	messages: Messages;
	disabled?: boolean;
	children?: ComponentChildren;
}) {
	const { problems, status, messages: t, disabled = false, children } = props;
	return (
		<footer>
			<Problems problems={problems} />
			<Status status={status} messages={t} />
			<div class="buttons">
				<button type="submit" class="main" disabled={disabled}>
					{t("save")}
				</button>
				{children}
			</div>
		</footer>
	);
}

/** What became of the last step; a screen reader tells it. */
export function Status(props: {
	status: MessageKey | null;
	messages: Messages;
}) {
	const { status, messages: t } = props;
	return (
		<p role="status" data-status={status ?? ""}>
			{status && t(status)}
		</p>
	);
}
