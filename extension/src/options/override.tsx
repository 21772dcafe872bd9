import { useState } from "preact/hooks";
import type { Override } from "../../../wasm/prescreen";
import type { MessageKey } from "../panel/messages";
import { isSet } from "../profile/organisation";
import { Choice } from "./fields";
import { Footer } from "./footer";
import type { PartProps } from "./part";
import { PartForm } from "./part-form";

const stops = [
	{ value: "never", label: "overrideNever" },
	{ value: "reason", label: "overrideReason" },
	{ value: "consent", label: "overrideConsent" },
] as const;
const cautions = [
	{ value: "confirm", label: "overrideConfirm" },
	{ value: "reason", label: "overrideReason" },
] as const;

/** What "send anyway" asks for. */
export function OverridePart(props: PartProps) {
	const { profile, organisation, save, messages: t } = props;
	const [override, setOverride] = useState<Required<Override>>({
		stop: profile.override?.stop ?? "reason",
		caution: profile.override?.caution ?? "confirm",
	});
	const [status, setStatus] = useState<MessageKey | null>(null);
	const [problems, setProblems] = useState<
		NonNullable<Awaited<ReturnType<typeof save>>>
	>([]);
	const change = (part: Override) => {
		setOverride((before) => ({ ...before, ...part }));
		setStatus(null);
	};
	const locked = (name: keyof Override) =>
		isSet(organisation, "override", name) ? t("setByOrganisation") : undefined;
	const worded = <V extends string>(
		options: readonly { value: V; label: MessageKey }[],
	) => options.map(({ value, label }) => ({ value, label: t(label) }));

	const submit = async () => {
		setStatus(null);
		const found = await save({ override });
		setProblems(found ?? []);
		setStatus(
			found === null ? "saveFailed" : found.length ? "notSaved" : "saved",
		);
	};
	return (
		<PartForm
			title={t("overrideSection")}
			intro={t("overrideIntro")}
			onSubmit={submit}
		>
			<section>
				<div class="lists">
					<Choice
						id="override-stop"
						label={t("overrideStop")}
						value={override.stop}
						options={worded(stops)}
						locked={locked("stop")}
						onChange={(stop) => change({ stop })}
					/>
					<Choice
						id="override-caution"
						label={t("overrideCaution")}
						value={override.caution}
						options={worded(cautions)}
						locked={locked("caution")}
						onChange={(caution) => change({ caution })}
					/>
				</div>
				<p class="hint after">{t("overrideNote")}</p>
			</section>
			<Footer problems={problems} status={status} messages={t} />
		</PartForm>
	);
}
