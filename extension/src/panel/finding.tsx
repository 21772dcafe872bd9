import type { Finding } from "../../../wasm/prescreen";
import { Icon } from "./icons";
import type { Messages } from "./messages";
import { beginning, byReason, type Places } from "./reasons";

/** What was found, each reason once, with the way out and all places of it. */
export function Findings(props: {
	findings: readonly Finding[];
	messages: Messages;
}) {
	return (
		// Long lists scroll as well.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
		<ol class="findings" tabIndex={0}>
			{byReason(props.findings).map((places, at) => (
				<FindingItem
					key={`${places[0].rule} ${places[0].start}`}
					places={places}
					first={at === 0}
					messages={props.messages}
				/>
			))}
		</ol>
	);
}

function FindingItem(props: {
	places: Places<Finding>;
	first: boolean;
	messages: Messages;
}) {
	const { places, first, messages: t } = props;
	const [finding] = places;
	const word = t(finding.level === "stop" ? "levelStop" : "levelCaution");
	// The same words may stand in two places. What is answered is not shown above.
	const shown = (quote: string) =>
		t("quoted", finding.in === "text" ? beginning(quote) : quote);
	const quotes = [...new Set(places.map(({ quote }) => shown(quote)))].join(
		" · ",
	);
	return (
		<li data-part="finding" data-level={finding.level}>
			<p class="finding-title">
				<Icon name={finding.level} />
				<strong>{finding.title}</strong>
				<span class="level">{word}</span>
			</p>
			{finding.in === "context" && (
				<p class="quote">{t("inContext", quotes)}</p>
			)}
			{/* One place is the one that is marked above. */}
			{finding.in !== "context" && places.length > 1 && (
				<p class="quote">{quotes}</p>
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
