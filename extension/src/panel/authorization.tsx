import { useState } from "preact/hooks";
import type { Consent } from "../../../wasm/prescreen";
import { isPurpose, type Purpose } from "../register/channels";
import type { MessageKey, Messages } from "./messages";

export const purposeLabels: Record<Purpose, MessageKey> = {
	photo: "purposePhoto",
	video: "purposeVideo",
	testimonial: "purposeTestimonial",
	story: "purposeStory",
	"before-after": "purposeBeforeAfter",
	"re-share": "purposeReShare",
	"staff-photo": "purposeStaffPhoto",
	answer: "purposeAnswer",
};

/** What an authorization is for, in the user's language; own wordings stay as they are. */
export function purposeWords(purpose: string | undefined, t: Messages): string {
	return isPurpose(purpose) ? t(purposeLabels[purpose]) : (purpose ?? "");
}

/** The choice of another one than those that are offered. */
const another = "\n";

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
				<label>
					<span>{t("consentRef")}</span>
					<input
						data-part="consent-ref"
						type="text"
						autocomplete="off"
						spellcheck={false}
						onInput={(event) => onChoose(event.currentTarget.value)}
					/>
				</label>
			)}
		</>
	);
}
