import { useState } from "preact/hooks";
import type { MessageKey } from "../../panel/messages";
import { TextField } from "../fields";
import type { PartProps } from "../part";
import { Scrollable } from "../scrollable";
import { type Going, StepForm } from "../step-form";
import { suggested } from "./suggested";
import { PolicyText } from "./text";

/** The policy in the first set-up: the suggested one where there is none, read and signed. */
export function PolicyStep(props: PartProps & Going) {
	const { profile, save, ask, messages: t } = props;
	const [name, setName] = useState("");
	const [read, setRead] = useState(false);
	const [status, setStatus] = useState<MessageKey | null>(null);
	const written = profile.policy?.text?.trim() ? profile.policy : null;
	const language = document.documentElement.lang.startsWith("es") ? "es" : "en";
	const policy = written ?? {
		...profile.policy,
		...suggested(language, profile),
		version: "1",
	};

	const keep = async (): Promise<boolean> => {
		setStatus(null);
		if (name.trim() && !read) {
			setStatus("signNeedsRead");
			return false;
		}
		const problems = written ? [] : await save({ policy });
		if (problems?.length !== 0) {
			setStatus("saveFailed");
			return false;
		}
		if (!name.trim()) return true;
		const answer = await ask({ kind: "sign", name });
		if (answer.kind !== "signed") setStatus("signFailed");
		return answer.kind === "signed";
	};
	return (
		<StepForm
			{...props}
			note={t(written ? "startPolicyNote" : "startPolicySuggested")}
			status={status}
			keep={keep}
		>
			<Scrollable class="paper" label={t("policyFieldText")}>
				<PolicyText text={policy.text ?? ""} />
			</Scrollable>
			<div class="sign">
				<TextField
					id="start-sign-name"
					label={t("signName")}
					value={name}
					problems={[]}
					onChange={setName}
				/>
				<label class="check">
					<input
						type="checkbox"
						id="start-sign-read"
						checked={read}
						onChange={(event) => setRead(event.currentTarget.checked)}
					/>
					{t("signRead", policy.version ?? "")}
				</label>
			</div>
		</StepForm>
	);
}
