import { useEffect, useState } from "preact/hooks";
import { recordAsCsv, recordAsJson } from "../../record/export";
import { holds, type Period, periods, within } from "../../record/tally";
import type { VerifiedChain } from "../../record-protocol";
import { dayOf } from "../../register/validity";
import { download } from "../download";
import { Choice } from "../fields";
import type { PartProps } from "../part";
import { Charts } from "./charts";
import { CheckExport } from "./check-export";
import { Entries } from "./entries";
import { Seal } from "./seal";

/** The record of decisions: whether it is whole, what it shows, and what is in it. */
export function RecordPart({ ask, messages: t }: PartProps) {
	const [chain, setChain] = useState<VerifiedChain | null>(null);
	const [failed, setFailed] = useState(false);
	const [period, setPeriod] = useState<Period>("weeks");

	const load = async (): Promise<VerifiedChain | null> => {
		const answer = await ask({ kind: "decisions" });
		const found = answer.kind === "decisions" ? answer : null;
		setFailed(!found);
		if (found) setChain(found);
		return found;
	};
	useEffect(() => {
		void load();
		// Decisions are made in other tabs.
		const shown = () => {
			if (document.visibilityState === "visible") void load();
		};
		document.addEventListener("visibilitychange", shown);
		window.addEventListener("hashchange", shown);
		return () => {
			document.removeEventListener("visibilitychange", shown);
			window.removeEventListener("hashchange", shown);
		};
	}, []);
	/** What is exported was verified at that moment. */
	const save = async (kind: "csv" | "json") => {
		const found = await load();
		if (!found) return;
		const now = new Date();
		const name = `prescreen-record-${dayOf(now)}.${kind}`;
		if (kind === "csv") download(name, "text/csv", recordAsCsv(found.entries));
		else
			download(
				name,
				"application/json",
				recordAsJson(found, found.breaks, now),
			);
	};
	const held = chain ? within(holds(chain.entries), period, new Date()) : [];

	return (
		<div data-part="record" data-loaded={chain !== null}>
			<header>
				<h2>{t("partRecord")}</h2>
				<p>{t("recordIntro")}</p>
			</header>
			{failed && (
				<p class="told bad" role="alert">
					{t("recordUnreadable")}
				</p>
			)}
			{chain && (
				<>
					<Seal chain={chain} messages={t} />
					<section aria-labelledby="record-charts">
						<h3 id="record-charts">{t("recordCharts")}</h3>
						<Choice
							id="record-period"
							label={t("recordPeriod")}
							value={period}
							options={periods.map((value) => ({
								value,
								label: t(`period_${value}`),
							}))}
							onChange={setPeriod}
						/>
						<Charts entries={held} period={period} messages={t} />
					</section>
					<section aria-labelledby="record-entries">
						<h3 id="record-entries">{t("recordEntries")}</h3>
						<div class="buttons">
							<button
								type="button"
								class="quiet"
								data-export="csv"
								onClick={() => void save("csv")}
							>
								{t("exportCsv")}
							</button>
							<button
								type="button"
								class="quiet"
								data-export="json"
								onClick={() => void save("json")}
							>
								{t("exportJson")}
							</button>
						</div>
						<Entries entries={chain.entries} messages={t} />
					</section>
					<CheckExport messages={t} />
				</>
			)}
		</div>
	);
}
