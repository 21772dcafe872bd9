import { useState } from "preact/hooks";
import type { Consent } from "../../../wasm/prescreen";
import { purposeWords } from "../register/words";
import { Field } from "./field";
import type { Messages } from "./messages";

/** The choice of another one than those that are offered. */
const another = "\n";

/** No reference is longer. */
const mostInRef = 100;

/**
 * Which authorization it rests on: one of those that count here today, or one
 * whose reference is typed, which is then looked up and may be refused.
 */
export function Authorization(props: {
	consents: readonly Consent[];
	messages: Messages;
	onChoose: (ref: string) => void;
}) {
	const { consents, messages: t, onChoose } = props;
	const [chosen, setChosen] = useState("");
	const typing = consents.length === 0 || chosen === another;
	return (
		<>
			<p>{t("noOwnPost")}</p>
			{consents.length > 0 ? (
				<label>
					<span>{t("consentLabel")}</span>
					<select
						data-part="consent"
						value={chosen}
						onChange={(event) => {
							const { value } = event.currentTarget;
							setChosen(value);
							onChoose(value.trim());
						}}
					>
						<option value="">{t("choose")}</option>
						{consents.map(({ ref, purpose }) => (
							<option key={ref} value={ref}>
								{purpose ? `${ref} – ${purposeWords(purpose, t)}` : ref}
							</option>
						))}
						<option value={another}>{t("anotherConsent")}</option>
					</select>
				</label>
			) : (
				<p>{t("noConsent")}</p>
			)}
			{typing && (
				<Field
					part="consent-ref"
					label={t("consentRef")}
					most={mostInRef}
					onInput={onChoose}
				/>
			)}
		</>
	);
}
