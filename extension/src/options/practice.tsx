import { Footer } from "./footer";
import { listFields } from "./form";
import type { PartProps } from "./part";
import { PartForm } from "./part-form";
import { PracticeFields } from "./practice-fields";
import { usePracticeForm } from "./practice-form";
import { Staff } from "./staff";

/** What is the practice's own. */
export function Practice(props: PartProps) {
	const { messages: t } = props;
	const practice = usePracticeForm(props);
	const { form, change, under, status, submit, staffLocked } = practice;
	const shown = [
		"practice.name",
		...listFields.map(({ name }) => `practice.${name}`),
		...form.staff.map((_, at) => `staff[${at}]`),
	];
	return (
		<PartForm
			title={t("partPractice")}
			intro={t("optionsIntro")}
			onSubmit={submit}
		>
			<section aria-labelledby="practice">
				<h3 id="practice">{t("practiceSection")}</h3>
				<PracticeFields
					practice={practice}
					named
					lists={listFields.map(({ name }) => name)}
					messages={t}
				/>
			</section>
			<section aria-labelledby="staff">
				<h3 id="staff">{t("staffSection")}</h3>
				<Staff
					staff={form.staff}
					problemsAt={under}
					locked={staffLocked}
					messages={t}
					onChange={(staff) => change({ staff })}
				/>
			</section>
			<Footer
				problems={practice.elsewhere(shown)}
				status={status}
				messages={t}
			/>
		</PartForm>
	);
}
