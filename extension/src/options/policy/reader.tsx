import type { Profile } from "../../../../wasm/prescreen";
import type { Messages } from "../../panel/messages";
import { download } from "../download";
import { Scrollable } from "../scrollable";
import { PolicyText } from "./text";

type Policy = NonNullable<Profile["policy"]>;

/** The policy in force, as it is read and printed. */
export function PolicyReader(props: {
	policy: Policy;
	practice: string;
	/** It is for others to change. */
	locked: boolean;
	messages: Messages;
	onEdit: () => void;
}) {
	const { policy, practice, locked, messages: t, onEdit } = props;
	const { title = "", version = "", text = "", authorized = [] } = policy;
	return (
		<section
			class="printed"
			aria-labelledby="policy-title"
			data-policy={version}
		>
			{practice && <p class="hint">{practice}</p>}
			<h3 id="policy-title">{title || t("partPolicy")}</h3>
			<p class="hint">{t("policyVersion", version)}</p>
			<Scrollable class="paper" label={t("policyFieldText")}>
				<PolicyText text={text} />
				{authorized.length > 0 && (
					<div class="policy-text">
						<h4>{t("policyAuthorized")}</h4>
						<ul>
							{authorized.map((name) => (
								<li key={name}>{name}</li>
							))}
						</ul>
					</div>
				)}
			</Scrollable>
			<div class="buttons spaced unprinted">
				<button type="button" class="quiet" onClick={() => window.print()}>
					{t("print")}
				</button>
				<button
					type="button"
					class="quiet"
					data-export="policy"
					onClick={() =>
						download(
							`social-media-policy-${version || "1"}.txt`,
							"text/plain",
							`${title}\n${t("policyVersion", version)}\n\n${text}`,
						)
					}
				>
					{t("exportText")}
				</button>
				{locked ? (
					<p class="hint">{t("setByOrganisation")}</p>
				) : (
					<button type="button" class="quiet" data-policy-edit onClick={onEdit}>
						{t("policyEdit")}
					</button>
				)}
			</div>
		</section>
	);
}
