import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Consent } from "../../../wasm/prescreen";
import type { ScreenAnswer } from "../protocol";
import { Button } from "./button";
import type { MessageKey, Messages } from "./messages";
import type { Steadiness } from "./steadiness";

/** What the practice asks for before a held draft may be sent as it is. */
export type Demand = "never" | "confirm" | "reason" | "consent";

export function demandOf({ report, override }: ScreenAnswer): Demand {
	return report.verdict === "stop" ? override.stop : override.caution;
}

const reasons = [
	"reasonOwnDetail",
	"reasonAuthorization",
	"reasonFalseAlarm",
	"reasonOfficial",
] as const satisfies readonly MessageKey[];

/** The second step of "Send anyway". */
export function Confirmation(props: {
	demand: Exclude<Demand, "never">;
	consents: readonly Consent[];
	messages: Messages;
	steadiness: Steadiness | undefined;
	onSend: () => void;
	onCancel: () => void;
}) {
	const { demand, consents, messages: t, steadiness } = props;
	const [steady, setSteady] = useState(false);
	useLayoutEffect(() => {
		// These words are new here: they have to be read first.
		steadiness?.disturbed();
		return steadiness?.watch(() => setSteady(steadiness.steady));
	}, []);
	const [chosen, choose] = useState("");
	const section = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		// The button that opened it is gone, and the focus with it. Not to a button
		// that sends: a second Enter must not press it.
		section.current?.querySelector("p")?.focus({ preventScroll: true });
		section.current?.scrollIntoView({ block: "nearest" });
	}, []);
	const change = (event: Event) =>
		choose((event.currentTarget as HTMLSelectElement).value);
	return (
		<section ref={section} class="confirmation" aria-label={t("sendAnyway")}>
			<p tabIndex={-1}>{t("confirmNote")}</p>
			{demand === "reason" && (
				<label>
					<span>{t("reasonLabel")}</span>
					<select data-part="reason" value={chosen} onChange={change}>
						<option value="">{t("choose")}</option>
						{reasons.map((key) => (
							<option key={key} value={key}>
								{t(key)}
							</option>
						))}
					</select>
				</label>
			)}
			{demand === "consent" && consents.length > 0 && (
				<label>
					<span>{t("consentLabel")}</span>
					<select data-part="consent" value={chosen} onChange={change}>
						<option value="">{t("choose")}</option>
						{consents.map(({ ref, purpose }) => (
							<option key={ref} value={ref}>
								{purpose ? `${ref} – ${purpose}` : ref}
							</option>
						))}
					</select>
				</label>
			)}
			{demand === "consent" && consents.length === 0 && <p>{t("noConsent")}</p>}
			<div class="buttons">
				<Button
					part="confirm"
					look="danger"
					disabled={!steady || (demand !== "confirm" && chosen === "")}
					onPress={() => steadiness?.steady && props.onSend()}
				>
					{t("confirmSend")}
				</Button>
				<Button part="cancel" look="quiet" onPress={props.onCancel}>
					{t("cancel")}
				</Button>
			</div>
		</section>
	);
}
