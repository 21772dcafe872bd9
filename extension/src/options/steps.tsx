import type { ComponentType } from "preact";
import type { MessageKey } from "../panel/messages";
import { Choice } from "./fields";
import type { ListField } from "./form";
import type { PartProps } from "./part";
import { PolicyStep } from "./policy/step";
import { PracticeFields } from "./practice-fields";
import { usePracticeForm } from "./practice-form";
import { Staff } from "./staff";
import { type Going, StepForm } from "./step-form";

export type StepProps = PartProps & Going;

/** One step of the first set-up. */
export interface Step {
	id: string;
	label: MessageKey;
	View: ComponentType<StepProps>;
}

/** All steps in order. */
export const steps: readonly Step[] = [
	{ id: "language", label: "startLanguage", View: LanguageStep },
	{
		id: "practice",
		label: "startPractice",
		View: practiceStep(true, ["phones", "addresses"], "optionsIntro"),
	},
	{
		id: "online",
		label: "startOnline",
		View: practiceStep(
			false,
			["sites", "emails", "handles"],
			"startOnlineNote",
		),
	},
	{ id: "staff", label: "staffSection", View: StaffStep },
	{ id: "policy", label: "partPolicy", View: PolicyStep },
];

function LanguageStep(props: StepProps) {
	const { desk, messages: t } = props;
	return (
		<StepForm {...props} note={t("startLanguageNote")} keep={async () => true}>
			<Choice
				id="start-language"
				label={t("startLanguage")}
				value={desk.language ?? "browser"}
				options={[
					{ value: "browser", label: t("languageBrowser") },
					{ value: "en", label: "English" },
					{ value: "es", label: "Español" },
				]}
				onChange={(chosen) =>
					desk.chooseLanguage(chosen === "browser" ? null : chosen)
				}
			/>
		</StepForm>
	);
}

function practiceStep(
	named: boolean,
	lists: readonly ListField[],
	note: MessageKey,
): ComponentType<StepProps> {
	return (props) => {
		const { messages: t } = props;
		const practice = usePracticeForm(props);
		const paths = ["practice.name", ...lists.map((it) => `practice.${it}`)];
		return (
			<StepForm
				{...props}
				note={t(note)}
				status={practice.status}
				problems={practice.elsewhere(paths)}
				keep={practice.submit}
			>
				<PracticeFields
					practice={practice}
					named={named}
					lists={lists}
					prefix="start-"
					messages={t}
				/>
			</StepForm>
		);
	};
}

function StaffStep(props: StepProps) {
	const { messages: t } = props;
	const practice = usePracticeForm(props);
	const { form, change, under, staffLocked } = practice;
	return (
		<StepForm
			{...props}
			note={t("startStaffNote")}
			status={practice.status}
			problems={practice.elsewhere(["staff"])}
			keep={practice.submit}
		>
			<Staff
				staff={form.staff}
				problemsAt={under}
				prefix="start-"
				locked={staffLocked}
				messages={t}
				onChange={(staff) => change({ staff })}
			/>
		</StepForm>
	);
}
