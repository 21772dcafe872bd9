import type { Profile } from "../../../../wasm/prescreen";
import type { Messages } from "../../panel/messages";
import { csvOf } from "../../record/csv";
import { download } from "../download";
import type { Signed } from "./part";

/** Everyone who has signed on this computer, and what. */
export function Signatures(props: {
	signed: Signed;
	policy: NonNullable<Profile["policy"]>;
	messages: Messages;
}) {
	const { signed, policy, messages: t } = props;
	const { signatures } = signed;
	const head = [t("signName"), t("signDay"), t("signVersion")];
	return (
		<section class="printed" aria-labelledby="signatures-title">
			<h3 id="signatures-title">{t("signaturesTitle")}</h3>
			{signatures.length === 0 ? (
				<p class="hint">{t("signaturesEmpty")}</p>
			) : (
				<>
					<table>
						<thead>
							<tr>
								{head.map((it) => (
									<th key={it} scope="col">
										{it}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{signatures.toReversed().map(({ name, day, version }, at) => (
								<tr key={`${at} ${name}`}>
									<td>{name}</td>
									<td>{day}</td>
									<td>
										{version}{" "}
										{version !== (policy.version ?? "") && (
											<span class="hint">{t("signEarlier")}</span>
										)}
									</td>
								</tr>
							))}
						</tbody>
					</table>
					<div class="buttons spaced unprinted">
						<button
							type="button"
							class="quiet"
							data-export="signatures"
							onClick={() =>
								download(
									"prescreen-signatures.csv",
									"text/csv",
									csvOf(
										["name", "day", "version", "title", "text sha-256"],
										signatures.map((it) => [
											it.name,
											it.day,
											it.version,
											it.title,
											it.text,
										]),
									),
								)
							}
						>
							{t("exportCsv")}
						</button>
					</div>
				</>
			)}
		</section>
	);
}
