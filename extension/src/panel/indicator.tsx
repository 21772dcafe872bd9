import type { Standing } from "../guard/ports";
import { Button } from "./button";
import { Icon, type IconName } from "./icons";
import type { Messages } from "./messages";

/** The words at the box, and what a screen reader is told; nothing for an empty box. */
export function wordsOf(standing: Standing, t: Messages): string {
	switch (standing.state) {
		case "empty":
			return "";
		case "checking":
			return t("indicatorChecking");
		case "clear":
			return t("indicatorClear");
		case "paused":
			return t("indicatorPaused");
		case "unavailable":
			return t("indicatorUnavailable");
		case "found": {
			const { length } = standing.answer.report.findings;
			return length === 1
				? t("indicatorFinding")
				: t("indicatorFindings", String(length));
		}
	}
}

export function Indicator(props: {
	standing: Standing;
	messages: Messages;
	onPress: () => void;
}) {
	const { standing, messages: t } = props;
	if (standing.state === "empty") return null;
	const words = wordsOf(standing, t);
	return (
		<div
			data-part="standing"
			data-state={standing.state}
			data-level={levelOf(standing)}
			class="card pill"
		>
			<Button
				part="indicator"
				look="quiet"
				label={`Prescreen: ${words}`}
				title={t("indicatorHint")}
				onPress={props.onPress}
			>
				<Icon name={iconOf(standing)} />
				<span>{words}</span>
			</Button>
		</div>
	);
}

export function levelOf(standing: Standing): string | undefined {
	return standing.state === "found"
		? standing.answer.report.verdict
		: undefined;
}

export function iconOf(
	standing: Exclude<Standing, { state: "empty" }>,
): IconName {
	if (standing.state !== "found") return standing.state;
	return standing.answer.report.verdict === "stop" ? "stop" : "caution";
}
