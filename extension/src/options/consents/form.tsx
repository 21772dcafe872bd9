import { useEffect, useRef, useState } from "preact/hooks";
import type { MessageKey, Messages } from "../../panel/messages";
import { channels, isPurpose, purposes } from "../../register/channels";
import { channelWords, purposeLabels } from "../../register/words";
import { type Lack, lacksOf, type Written } from "./written";

/** The choice of a purpose that is not on the list. */
const own = "own";

/** The fields of one authorization. */
export function ConsentForm(props: {
	written: Written;
	/** The references that are on the register. */
	taken: readonly string[];
	problem: string | null;
	messages: Messages;
	onSave: (written: Written) => void;
	onCancel: () => void;
}) {
	const { taken, problem, messages: t } = props;
	const [written, setWritten] = useState(props.written);
	const [tried, setTried] = useState(false);
	const [worded, setWorded] = useState(
		written.purpose !== "" && !isPurpose(written.purpose),
	);
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => form.current?.querySelector("input")?.focus(), []);

	const lacks = lacksOf(written, taken);
	const change = (part: Partial<Written>) =>
		setWritten({ ...written, ...part });
	const lackOf = (field: Lack["field"]) =>
		tried ? lacks.find((it) => it.field === field) : undefined;
	const field = (name: Lack["field"] | "revoked" | "paper") => {
		const lack =
			name === "revoked" || name === "paper" ? undefined : lackOf(name);
		return {
			id: `consent-${name}`,
			"aria-invalid": lack !== undefined,
			"aria-describedby": lack ? `consent-${name}-problem` : undefined,
		};
	};
	const told = (name: Lack["field"]) => {
		const lack = lackOf(name);
		return (
			lack && (
				<span class="problems" id={`consent-${name}-problem`}>
					{t(lack.why)}
				</span>
			)
		);
	};
	const day = (
		name: "signed" | "expires" | "revoked",
		label: MessageKey,
		hint?: MessageKey,
	) => (
		<div class="field">
			<label for={`consent-${name}`}>{t(label)}</label>
			<input
				{...field(name)}
				type="date"
				max="9999-12-31"
				value={written[name]}
				onInput={(event) => change({ [name]: event.currentTarget.value })}
			/>
			{hint && <span class="hint">{t(hint)}</span>}
			{name !== "revoked" && told(name)}
		</div>
	);
	const submit = (event: Event) => {
		event.preventDefault();
		setTried(true);
		if (lacks.length === 0) props.onSave(written);
		else document.getElementById(`consent-${lacks[0]?.field}`)?.focus();
	};

	return (
		<form ref={form} noValidate onSubmit={submit} data-form="consent">
			<section aria-labelledby="consent-title">
				<h3 id="consent-title">
					{written.before
						? t("consentChange", written.before)
						: t("consentAdd")}
				</h3>
				<div class="lists">
					<div class="field">
						<label for="consent-ref">{t("consentFieldRef")}</label>
						<input
							{...field("ref")}
							type="text"
							autocomplete="off"
							spellcheck={false}
							value={written.ref}
							onInput={(event) => change({ ref: event.currentTarget.value })}
						/>
						<span class="hint">{t("consentRefHint")}</span>
						{told("ref")}
					</div>
					<div class="field">
						<label for="consent-purpose">{t("consentFieldPurpose")}</label>
						<select
							{...field("purpose")}
							value={worded ? own : written.purpose}
							onChange={(event) => {
								const { value } = event.currentTarget;
								setWorded(value === own);
								change({ purpose: value === own ? "" : value });
							}}
						>
							<option value="">{t("choose")}</option>
							{purposes.map((it) => (
								<option key={it} value={it}>
									{t(purposeLabels[it])}
								</option>
							))}
							<option value={own}>{t("purposeOwn")}</option>
						</select>
						{worded && (
							<input
								id="consent-own-purpose"
								aria-label={t("consentFieldPurpose")}
								type="text"
								autocomplete="off"
								value={written.purpose}
								onInput={(event) =>
									change({ purpose: event.currentTarget.value })
								}
							/>
						)}
						{told("purpose")}
					</div>
				</div>
				<fieldset {...field("channels")} tabIndex={-1}>
					<legend>{t("consentFieldChannels")}</legend>
					<div class="checks">
						{channels.map((channel) => (
							<label key={channel} class="check">
								<input
									type="checkbox"
									data-channel={channel}
									checked={written.channels.includes(channel)}
									onChange={(event) =>
										change({
											channels: event.currentTarget.checked
												? [...written.channels, channel]
												: written.channels.filter((it) => it !== channel),
										})
									}
								/>
								{channelWords(channel, t)}
							</label>
						))}
					</div>
					<span class="hint">{t("consentChannelsHint")}</span>
					{told("channels")}
				</fieldset>
				<div class="lists">
					{day("signed", "consentFieldSigned")}
					{day("expires", "consentFieldExpires", "consentExpiresHint")}
					{day("revoked", "consentFieldRevoked")}
					<div class="field">
						<label for="consent-paper">{t("consentFieldPaper")}</label>
						<input
							{...field("paper")}
							type="text"
							autocomplete="off"
							value={written.paper}
							onInput={(event) => change({ paper: event.currentTarget.value })}
						/>
						<span class="hint">{t("consentPaperHint")}</span>
					</div>
				</div>
				{problem && (
					<p class="problems" role="alert">
						{problem}
					</p>
				)}
				<div class="buttons spaced">
					<button type="submit" class="main">
						{t("save")}
					</button>
					<button type="button" class="quiet" onClick={props.onCancel}>
						{t("cancel")}
					</button>
				</div>
			</section>
		</form>
	);
}
