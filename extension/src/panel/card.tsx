import { useState } from "preact/hooks";
import type { Actions, View } from "../guard/ports";
import { Button } from "./button";
import { Held } from "./held";
import { Icon, type IconName } from "./icons";
import type { MessageKey, Messages } from "./messages";

interface CardProps {
	view: View;
	actions: Actions;
	messages: Messages;
}

export function Card(props: CardProps) {
	const { view, messages: t } = props;
	const [title, note] = words(view);
	return (
		<div
			data-part="panel"
			data-state={view.state}
			data-level={levelOf(view)}
			class="card"
			role="dialog"
			aria-labelledby="title"
			aria-describedby="note why"
		>
			<div class="head">
				<span class="badge">
					<Icon name={iconOf(view)} />
				</span>
				<div>
					<p class="brand">Prescreen</p>
					<h1 data-part="title" id="title" tabIndex={-1}>
						{t(title)}
					</h1>
				</div>
			</div>
			<div class="body">
				{note && (
					<p data-part="note" id="note" class="note">
						{t(note)}
					</p>
				)}
				<Body {...props} />
			</div>
		</div>
	);
}

function Body({ view, actions, messages: t }: CardProps) {
	const back = (
		<Button part="back" look="quiet" onPress={actions.back}>
			{t("back")}
		</Button>
	);
	switch (view.state) {
		case "held":
			return <Held view={view} actions={actions} messages={t} />;
		case "barred":
			return (
				<div class="buttons">
					<Button part="policy" look="main" onPress={actions.openPolicy}>
						{t(view.policy.state === "unsigned" ? "readAndSign" : "openPolicy")}
					</Button>
					{back}
				</div>
			);
		case "checking":
			return <div class="progress" aria-hidden="true" />;
		case "failed":
			return (
				<div class="buttons">
					<Button part="retry" look="main" onPress={actions.retry}>
						{t("retry")}
					</Button>
					<CopyButton actions={actions} messages={t} />
					{back}
				</div>
			);
		case "cut-off":
			return (
				<div class="buttons">
					<CopyButton actions={actions} messages={t} look="main" />
					<Button part="reload" look="quiet" onPress={actions.reload}>
						{t("reload")}
					</Button>
					{back}
				</div>
			);
		case "changed":
			return <div class="buttons">{back}</div>;
		case "unrecognised":
			return (
				<div class="buttons">
					<Button part="reload" look="main" onPress={actions.reload}>
						{t("reload")}
					</Button>
					<Button part="back" look="quiet" onPress={actions.back}>
						{t("close")}
					</Button>
				</div>
			);
		case "replaced":
			return (
				<div class="buttons">
					{view.outcome === "box" ? (
						<Button part="undo" look="quiet" onPress={actions.undo}>
							{t("undo")}
						</Button>
					) : (
						<CopyButton actions={actions} messages={t} label="copyDraft" />
					)}
					<Button part="back" look="quiet" onPress={actions.back}>
						{t("close")}
					</Button>
				</div>
			);
	}
}

function CopyButton(props: {
	actions: Actions;
	messages: Messages;
	look?: "main" | "quiet";
	label?: MessageKey;
}) {
	const { actions, messages: t } = props;
	const [label, setLabel] = useState<MessageKey>(props.label ?? "copy");
	const copy = async () =>
		setLabel((await actions.copy()) ? "copied" : "notCopied");
	return (
		<Button
			part="copy"
			look={props.look ?? "quiet"}
			onPress={() => void copy()}
		>
			<span aria-live="polite">{t(label)}</span>
		</Button>
	);
}

function levelOf(view: View): string | undefined {
	return view.state === "held" ? view.answer.report.verdict : undefined;
}

function iconOf(view: View): IconName {
	if (view.state === "held") {
		return view.answer.report.verdict === "stop" ? "stop" : "caution";
	}
	if (view.state === "barred") return "caution";
	if (view.state === "replaced" && view.outcome === "none") return "failed";
	return view.state;
}

/** Title and, where no finding speaks for itself, a sentence below it. */
export function words(view: View): [MessageKey, MessageKey | null] {
	switch (view.state) {
		case "checking":
			return ["titleChecking", "noteChecking"];
		case "held":
			return [
				view.answer.report.verdict === "stop" ? "titleStop" : "titleCaution",
				view.unrecognised
					? "noteUnrecognisedHeld"
					: view.answer.supposed
						? "noteCut"
						: null,
			];
		case "barred":
			return view.policy.state === "unsigned"
				? ["titleUnsigned", "noteUnsigned"]
				: ["titleUnauthorised", "noteUnauthorised"];
		case "failed":
			return ["titleFailed", "noteFailed"];
		case "changed":
			return ["titleChanged", "noteChanged"];
		case "cut-off":
			return ["titleCutOff", "noteCutOff"];
		case "unrecognised":
			return ["titleUnrecognised", "noteUnrecognised"];
		case "replaced":
			switch (view.outcome) {
				case "box":
					return ["titleReplaced", "noteReplaced"];
				case "clipboard":
					return ["titleOnClipboard", "noteOnClipboard"];
				case "none":
					return ["titleNotReplaced", "noteNotReplaced"];
			}
	}
}
