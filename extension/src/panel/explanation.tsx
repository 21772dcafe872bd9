import type { Explanation, HintActions, Standing } from "../guard/ports";
import { Button } from "./button";
import { Findings } from "./finding";
import { Icon } from "./icons";
import { iconOf, levelOf, wordsOf } from "./indicator";
import type { MessageKey, Messages } from "./messages";
import { Replies } from "./replies";

/** Why words are marked, or what else is known of the draft, while it is written. */
export function ExplanationCard(props: {
	explanation: Explanation;
	actions: HintActions;
	messages: Messages;
}) {
	const { explanation, actions, messages: t } = props;
	const { standing, findings } = explanation;
	if (standing.state === "empty") return null;
	const note = noteOf(standing);
	return (
		<div
			data-part="explanation"
			data-state={standing.state}
			data-level={levelOf(standing)}
			class="card explanation"
			role="dialog"
			aria-labelledby="title"
			aria-describedby="why"
		>
			<div class="head">
				<span class="badge">
					<Icon name={iconOf(standing)} />
				</span>
				<h1 data-part="title" id="title" tabIndex={-1}>
					{titleOf(explanation, t)}
				</h1>
				<Button
					part="close"
					look="quiet"
					label={t("close")}
					title={t("close")}
					onPress={actions.fold}
				>
					<Icon name="close" />
				</Button>
			</div>
			<div class="body">
				{note && (
					<p id="why" class="note">
						{t(note)}
					</p>
				)}
				{findings.length > 0 && <Findings findings={findings} messages={t} />}
				{standing.state === "found" && (
					<Replies
						replies={standing.answer.report.replies}
						onUse={actions.replace}
						messages={t}
					/>
				)}
				{standing.state === "unavailable" && (
					<div class="buttons">
						{standing.cutOff ? (
							<Button part="reload" look="main" onPress={actions.reload}>
								{t("reload")}
							</Button>
						) : (
							<Button part="again" look="main" onPress={actions.again}>
								{t("retry")}
							</Button>
						)}
					</div>
				)}
			</div>
		</div>
	);
}

/** What it says first, also to those who only hear it. */
export function spoken(explanation: Explanation, t: Messages): string {
	const note = noteOf(explanation.standing);
	const [first] = explanation.findings;
	const more = note ? t(note) : first && `${first.title}. ${first.why}`;
	return [titleOf(explanation, t), more].filter(Boolean).join(". ");
}

function titleOf({ standing, at }: Explanation, t: Messages): string {
	const pointed = at && standing.state === "found";
	return pointed ? t("explanationTitle") : wordsOf(standing, t);
}

function noteOf(standing: Standing): MessageKey | null {
	switch (standing.state) {
		case "checking":
			return "explanationChecking";
		case "clear":
			return "explanationClear";
		case "unavailable":
			return standing.cutOff ? "explanationCutOff" : "explanationUnavailable";
		default:
			return null;
	}
}
