import { useState } from "preact/hooks";
import type { Actions, View } from "../guard/ports";
import { Button } from "./button";
import { Findings } from "./finding";
import { MarkedDraft } from "./marked";
import type { Messages } from "./messages";
import { Confirmation, demandOf } from "./override";
import { PolicyReminder } from "./policy-reminder";
import { Replies } from "./replies";

/** The body of the panel when something was found. */
export function Held(props: {
	view: Extract<View, { state: "held" }>;
	actions: Actions;
	messages: Messages;
}) {
	const { view, actions, messages: t } = props;
	const { report, consents } = view.answer;
	const [confirming, setConfirming] = useState(false);
	const [cancelled, setCancelled] = useState(false);
	const confirm = (open: boolean) => {
		setConfirming(open);
		setCancelled(!open);
	};
	const demand = demandOf(view.answer);
	return (
		<>
			<MarkedDraft text={view.draft.text} findings={report.findings} />
			{view.answer.policy && (
				<PolicyReminder
					standing={view.answer.policy}
					onOpen={actions.openPolicy}
					messages={t}
				/>
			)}
			<Findings findings={report.findings} messages={t} />
			{!confirming && report.replies.length > 0 && (
				<Replies
					replies={report.replies}
					onUse={actions.replace}
					messages={t}
				/>
			)}
			{confirming && demand !== "never" ? (
				<Confirmation
					demand={demand}
					consents={consents}
					messages={t}
					onSend={actions.send}
					onCancel={() => confirm(false)}
				/>
			) : (
				<div class="buttons">
					<Button part="back" look="quiet" onPress={actions.back}>
						{t("back")}
					</Button>
					{demand !== "never" && (
						<Button
							part="send-anyway"
							look="quiet"
							onPress={() => confirm(true)}
							focused={cancelled}
						>
							{t("sendAnyway")}
						</Button>
					)}
				</div>
			)}
		</>
	);
}
