import { useState } from "preact/hooks";
import type { MessageKey, Messages } from "../../panel/messages";
import type { Entry } from "../../record/entry";
import { outcomeLabels, reasonLabels } from "../../record/words";
import { Scrollable } from "../scrollable";

/** So many entries are shown at first, and so many more each time. */
const page = 25;

/** The entries themselves, the latest first. */
export function Entries(props: {
	entries: readonly Entry[];
	messages: Messages;
}) {
	const { entries, messages: t } = props;
	const [count, setCount] = useState(page);
	if (entries.length === 0) return <p class="hint">{t("recordEmpty")}</p>;
	const shown = entries.slice(-count).toReversed();
	return (
		<>
			<Scrollable class="wide" label={t("recordTable")}>
				<table class="entries">
					<thead>
						<tr>
							<th scope="col">{t("columnNumber")}</th>
							<th scope="col">{t("columnWhen")}</th>
							<th scope="col">{t("columnWhere")}</th>
							<th scope="col">{t("columnFound")}</th>
							<th scope="col">{t("columnDecided")}</th>
							<th scope="col">{t("columnVersions")}</th>
						</tr>
					</thead>
					<tbody>
						{shown.map((entry) => (
							<Row key={entry.number} entry={entry} messages={t} />
						))}
					</tbody>
				</table>
			</Scrollable>
			{count < entries.length && (
				<button
					type="button"
					class="quiet"
					onClick={() => setCount(count + page)}
				>
					{t("showMore")}
				</button>
			)}
		</>
	);
}

function Row({ entry, messages: t }: { entry: Entry; messages: Messages }) {
	const { number, at, site, surface, verdict, findings, outcome } = entry;
	const { extension, core, policy } = entry.versions;
	const when = new Date(at);
	return (
		<tr data-entry={number} data-outcome={outcome}>
			<td>{number}</td>
			<td>
				<time dateTime={at}>
					{when.toLocaleString(undefined, {
						dateStyle: "medium",
						timeStyle: "short",
					})}
				</time>
			</td>
			<td>
				{siteName(site)}
				<br />
				<span class="hint">{t(`surface_${surface}`)}</span>
			</td>
			<td>
				{verdict && (
					<strong class={`level ${verdict}`}>
						{t(verdict === "stop" ? "levelStop" : "levelCaution")}
					</strong>
				)}
				{findings.map(({ rule, category, count }) => (
					<div key={`${rule} ${count}`}>
						{categoryName(category, t)}{" "}
						<span class="hint">
							{rule}
							{count > 1 && ` × ${count}`}
						</span>
					</div>
				))}
			</td>
			<td>
				{t(outcomeLabels[outcome])}
				<Grounds entry={entry} messages={t} />
			</td>
			<td class="hint">
				{[extension, core, policy && `${t("partPolicy")} ${policy}`]
					.filter(Boolean)
					.join(" · ")}
			</td>
		</tr>
	);
}

function Grounds({ entry, messages: t }: { entry: Entry; messages: Messages }) {
	const { reason, words, consent, template, follows } = entry;
	const parts = [
		reason && reason !== "other" && t(reasonLabels[reason]),
		words,
		consent,
		template,
		follows !== undefined && t("followsEntry", String(follows)),
	].filter(Boolean);
	if (parts.length === 0) return null;
	return <div class="hint">{parts.join(" · ")}</div>;
}

const sites: Record<string, string> = {
	facebook: "Facebook",
	instagram: "Instagram",
	threads: "Threads",
	"business-suite": "Meta Business Suite",
};

export function siteName(site: string): string {
	return sites[site] ?? site;
}

/** The category in the user's language, where there is a word for it. */
export function categoryName(category: string, t: Messages): string {
	return (
		t(`category_${category.replaceAll("-", "_")}` as MessageKey) || category
	);
}
