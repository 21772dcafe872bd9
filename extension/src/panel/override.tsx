import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Consent } from "../../../wasm/prescreen";
import type { Grounds } from "../guard/ports";
import type { ScreenAnswer } from "../protocol";
import { type Kept, mostWords, type ReasonCode } from "../record/entry";
import { reasonLabels } from "../record/words";
import { Authorization } from "./authorization";
import { Button } from "./button";
import { Field } from "./field";
import type { Messages } from "./messages";
import { refusalWords } from "./refusal";
import type { Steadiness } from "./steadiness";

/** What the practice asks for before a held draft may be sent as it is. */
export type Demand = "never" | "confirm" | "reason" | "consent";

export function demandOf({ report, override }: ScreenAnswer): Demand {
	return report.verdict === "stop" ? override.stop : override.caution;
}

/** The second step of "Send anyway". */
export function Confirmation(props: {
	demand: Exclude<Demand, "never">;
	consents: readonly Consent[];
	messages: Messages;
	steadiness: Steadiness | undefined;
	onSend: (grounds: Grounds) => Promise<Kept>;
	onCancel: () => void;
}) {
	const { demand, consents, messages: t, steadiness } = props;
	const [steady, setSteady] = useState(false);
	useLayoutEffect(() => {
		// These words are new here: they have to be read first.
		steadiness?.disturbed();
		return steadiness?.watch(() => setSteady(steadiness.steady));
	}, []);
	const [reason, setReason] = useState<ReasonCode | "">("");
	const [words, setWords] = useState("");
	const [ref, setRef] = useState("");
	const [failed, setFailed] = useState<string | null>(null);
	const [sending, setSending] = useState(false);
	const under = useRef(false);
	const section = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		// The button that opened it is gone, and the focus with it. Not to a button
		// that sends: a second Enter must not press it.
		section.current?.querySelector("p")?.focus({ preventScroll: true });
		section.current?.scrollIntoView({ block: "nearest" });
	}, []);
	const byConsent = demand === "consent" || reason === "authorization";
	const grounds = groundsOf(
		demand === "confirm",
		byConsent,
		reason,
		words.trim(),
		ref.trim(),
	);
	const send = async () => {
		// A second press comes before the button is drawn anew.
		if (!grounds || under.current) return;
		under.current = true;
		setSending(true);
		setFailed(null);
		const kept = await props.onSend(grounds);
		under.current = false;
		setSending(false);
		if (kept.kind === "refused") setFailed(refusalWords(kept.refusal, t));
		if (kept.kind === "unrecorded")
			setFailed(t(kept.full ? "unrecordedFull" : "unrecorded"));
	};
	return (
		<section ref={section} class="confirmation" aria-label={t("sendAnyway")}>
			<p tabIndex={-1}>{t("confirmNote")}</p>
			{demand === "reason" && (
				<label>
					<span>{t("reasonLabel")}</span>
					<select
						data-part="reason"
						value={reason}
						onChange={(event) =>
							setReason(event.currentTarget.value as ReasonCode | "")
						}
					>
						<option value="">{t("choose")}</option>
						{Object.entries(reasonLabels).map(([code, label]) => (
							<option key={code} value={code}>
								{t(label)}
							</option>
						))}
					</select>
				</label>
			)}
			{reason === "other" && !byConsent && (
				<Field
					part="reason-words"
					label={t("reasonWords")}
					long
					most={mostWords}
					onInput={setWords}
				/>
			)}
			{byConsent && (
				<Authorization consents={consents} messages={t} onChoose={setRef} />
			)}
			<p data-part="refusal" class="refusal" role="alert">
				{failed}
			</p>
			<div class="buttons">
				<Button
					part="confirm"
					look="danger"
					disabled={!steady || !grounds || sending}
					onPress={() => {
						if (steadiness?.steady) void send();
					}}
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

/** On what the draft would be sent now, or null while something is missing. */
function groundsOf(
	confirms: boolean,
	byConsent: boolean,
	reason: ReasonCode | "",
	words: string,
	ref: string,
): Grounds | null {
	if (byConsent) return ref ? { kind: "consent", ref } : null;
	if (confirms) return { kind: "confirmed" };
	if (reason === "other")
		return words ? { kind: "reason", reason, words } : null;
	return reason ? { kind: "reason", reason } : null;
}
