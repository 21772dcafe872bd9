import { useState } from "preact/hooks";
import type { Consent } from "../../../../wasm/prescreen";
import type { Messages } from "../../panel/messages";
import { type Validity, validityOf } from "../../register/validity";
import { channelWords, purposeWords } from "../../register/words";

/** What needs somebody's eyes comes first. */
const order: Record<Validity["state"], number> = {
	expiring: 0,
	unsigned: 1,
	"not-yet": 2,
	valid: 3,
	expired: 4,
	revoked: 5,
};

/** All authorizations, with how they stand today. */
export function ConsentList(props: {
	consents: readonly Consent[];
	papers: Record<string, string>;
	/** YYYY-MM-DD */
	today: string;
	/** They are for others to change. */
	locked: boolean;
	messages: Messages;
	onEdit: (consent: Consent) => void;
	onRevoke: (ref: string) => void;
}) {
	const { consents, papers, today, locked, messages: t } = props;
	const { onEdit, onRevoke } = props;
	const [revoking, setRevoking] = useState<string | null>(null);
	if (consents.length === 0) {
		return (
			<section>
				<p class="hint">{t("consentsEmpty")}</p>
			</section>
		);
	}
	const standing = consents
		.map((consent) => ({ consent, validity: validityOf(consent, today) }))
		.toSorted((a, b) => order[a.validity.state] - order[b.validity.state]);
	return (
		<ul class="register">
			{standing.map(({ consent, validity }) => {
				const { ref, purpose, channels = [], signed, expires } = consent;
				const live = !["revoked", "expired"].includes(validity.state);
				return (
					<li key={ref} data-consent-ref={ref} data-validity={validity.state}>
						<div class="register-head">
							<strong>{ref}</strong>
							<span class={`state ${validity.state}`}>
								{validityWords(validity, t)}
							</span>
						</div>
						<p>
							{[
								purposeWords(purpose, t),
								channels.length > 0
									? channels.map((it) => channelWords(it, t)).join(", ")
									: t("everyChannel"),
							]
								.filter(Boolean)
								.join(" · ")}
						</p>
						<p class="hint">
							{[
								signed && t("signedOn", signed),
								expires ? t("expiresOn", expires) : t("expiresNever"),
								papers[ref] && t("paperAt", papers[ref]),
							]
								.filter(Boolean)
								.join(" · ")}
						</p>
						{!locked && (
							<div class="buttons">
								<button
									type="button"
									class="quiet"
									aria-label={t("consentChange", ref)}
									onClick={() => onEdit(consent)}
								>
									{t("change")}
								</button>
								{live && revoking !== ref && (
									<button
										type="button"
										class="quiet"
										aria-label={t("revokeOf", ref)}
										onClick={() => setRevoking(ref)}
									>
										{t("revoke")}
									</button>
								)}
								{live && revoking === ref && (
									<button
										type="button"
										class="danger"
										aria-label={t("revokeNowOf", ref)}
										onClick={() => {
											setRevoking(null);
											onRevoke(ref);
										}}
									>
										{t("revokeNow")}
									</button>
								)}
							</div>
						)}
					</li>
				);
			})}
		</ul>
	);
}

function validityWords(validity: Validity, t: Messages): string {
	switch (validity.state) {
		case "unsigned":
			return t("validityUnsigned");
		case "not-yet":
			return t("validityNotYet", validity.day);
		case "valid":
			return t("validityValid");
		case "expiring":
			return validity.days === 0
				? t("validityToday")
				: t("validityExpiring", String(validity.days));
		case "expired":
			return t("validityExpired", validity.day);
		case "revoked":
			return t("validityRevoked", validity.day);
	}
}
