import { useState } from "preact/hooks";
import type { Finding, Reply } from "../../../wasm/prescreen";
import type { Actions, View } from "../guard/ports";
import { Button } from "./button";
import { Icon } from "./icons";
import { MarkedDraft } from "./marked";
import type { Messages } from "./messages";
import { Confirmation, demandOf } from "./override";

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
			{/* Long lists scroll as well. */}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
			<ol class="findings" tabIndex={0}>
				{report.findings.map((finding, at) => (
					<FindingItem
						key={`${finding.rule} ${finding.start}`}
						finding={finding}
						first={at === 0}
						messages={t}
					/>
				))}
			</ol>
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

function FindingItem(props: {
	finding: Finding;
	first: boolean;
	messages: Messages;
}) {
	const { finding, first, messages: t } = props;
	const word = t(finding.level === "stop" ? "levelStop" : "levelCaution");
	return (
		<li data-part="finding" data-level={finding.level}>
			<p class="finding-title">
				<Icon name={finding.level} />
				<strong>{finding.title}</strong>
				<span class="level">{word}</span>
			</p>
			{finding.in === "context" && (
				<p class="quote">{t("inContext", finding.quote)}</p>
			)}
			<p data-part="why" id={first ? "why" : undefined}>
				{finding.why}
			</p>
			<p data-part="advice" class="advice">
				{finding.advice}
			</p>
			<p data-part="basis" class="basis">
				{finding.basis}
			</p>
		</li>
	);
}

function Replies(props: {
	replies: readonly Reply[];
	onUse: (text: string) => void;
	messages: Messages;
}) {
	const { replies, onUse, messages: t } = props;
	const [at, setAt] = useState(0);
	const reply = replies[at % replies.length];
	if (!reply) return null;
	return (
		<section class="reply" aria-label={t("replyLabel")}>
			<p class="reply-label">{t("replyLabel")}</p>
			<p data-part="reply-text" class="reply-text" lang={reply.lang}>
				{reply.text}
			</p>
			<div class="buttons">
				<Button part="reply" look="main" onPress={() => onUse(reply.text)}>
					{t("useReply")}
				</Button>
				{replies.length > 1 && (
					<Button
						part="next-reply"
						look="quiet"
						onPress={() => setAt((at + 1) % replies.length)}
					>
						{t("nextReply")}
					</Button>
				)}
			</div>
		</section>
	);
}
