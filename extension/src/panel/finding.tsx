import type { Finding } from "../../../wasm/prescreen";
import { Icon } from "./icons";
import type { Messages } from "./messages";

/** What was found, in order, each with the reason and the way out. */
export function Findings(props: {
	findings: readonly Finding[];
	messages: Messages;
}) {
	return (
		// Long lists scroll as well.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
		<ol class="findings" tabIndex={0}>
			{props.findings.map((finding, at) => (
				<FindingItem
					key={`${finding.rule} ${finding.start}`}
					finding={finding}
					first={at === 0}
					messages={props.messages}
				/>
			))}
		</ol>
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
